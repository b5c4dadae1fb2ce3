package org.saidanddone.easyread.plainwords;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text under check, taken apart once for all checks.
 *
 * @param text the text
 * @param variant how it should be written
 * @param lines its sentences with their words
 * @param explained words the reader has explained elsewhere, in small letters
 */
record Passage(String text, Variant variant, List<Line> lines, Set<String> explained) {

    static Passage of(String text, Variant variant, Set<String> explained) {
        List<Line> lines = Sentences.in(text).stream()
                .map(sentence -> Line.of(text, sentence))
                .toList();
        Set<String> known = explained.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .collect(Collectors.toSet());
        return new Passage(text, variant, lines, Set.copyOf(known));
    }

    boolean easyRead() {
        return variant == Variant.EASY_READ;
    }
}
