package org.saidanddone.easyread;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.easyread.plainwords.Sentence;
import org.saidanddone.easyread.plainwords.Sentences;
import org.saidanddone.easyread.speech.PublicWords;

/**
 * Every sentence of the language files that has no place for a value: as the checker divides them, and as browsers do, who
 * know no short forms ("hon." ends a sentence in Welsh and is a title in English).
 */
@Singleton
final class LanguageFileWords implements PublicWords {

    private final Set<String> sentences = Stream.of(LanguageFile.english(), LanguageFile.welsh())
            .flatMap(file -> file.keys().stream().map(key -> String.valueOf(file.raw(key))))
            .filter(text -> !text.contains("{"))
            .flatMap(text -> Stream.of(
                            text.lines(),
                            Sentences.in(text).stream().map(Sentence::text),
                            text.lines().flatMap(line -> Stream.of(line.split("(?<=[.?!])\\s+"))))
                    .flatMap(sentences -> sentences))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean has(String sentence) {
        return sentences.contains(sentence);
    }
}
