package org.saidanddone.easyread.plainwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases to look for, each with what it stands for. The longest phrase wins; hyphens, capitals and an
 * owner's {@code 's} make no difference.
 */
final class PhraseTable<T> {

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** One phrase, word by word. */
    private record Phrase<T>(List<String> words, T value) {}

    /** What was found: so many words of the text, and what they stand for. */
    record Match<T>(int length, T value) {}

    PhraseTable(Map<String, T> phrases) {
        phrases.forEach((phrase, value) -> {
            List<String> words = Words.in(phrase, 0, phrase.length()).stream()
                    .map(Word::plain)
                    .toList();
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase<>(words, value));
            }
        });
        Comparator<Phrase<T>> longestFirst =
                Comparator.comparingInt(phrase -> -phrase.words().size());
        byFirstWord.values().forEach(list -> list.sort(longestFirst));
    }

    /** The longest phrase that starts at word {@code at}. */
    Optional<Match<T>> find(List<Word> words, int at) {
        return byFirstWord.getOrDefault(words.get(at).plain(), List.of()).stream()
                .filter(phrase -> stands(phrase.words(), words, at))
                .findFirst()
                .map(phrase -> new Match<>(phrase.words().size(), phrase.value()));
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i).plain())) {
                return false;
            }
        }
        return true;
    }
}
