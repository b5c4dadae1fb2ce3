package org.saidanddone.redaction.suggest;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words wherever they stand as whole words, with big and small letters alike and any space between them. */
final class WholeWords {

    private static final String EDGE = "[\\p{L}\\p{N}]";

    private WholeWords() {}

    /** A part of a text, in UTF-16 units, the end exclusive. */
    record Part(int begins, int ends) {}

    static Stream<Part> in(String text, String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        String spaced = Stream.of(wanted.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                        "(?<!" + EDGE + ")" + spaced + "(?!" + EDGE + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(match -> new Part(match.start(), match.end()));
    }
}
