package org.saidanddone.easyread.plainwords;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The letters that a text gives in full: "Care Quality Commission (CQC)", "CQC (Care ...)" or "CQC means ...". */
final class Acronyms {

    private static final Set<String> SAYS = Set.of("means", "mean", "stands", "is");

    /** How many letters of an acronym are compared, and how many small words ("of", "and") may stand between. */
    private static final int MOST_LETTERS = 20;

    private static final int MOST_BETWEEN = 4;

    private Acronyms() {}

    /** The acronyms given in full somewhere in these lines, in small letters. */
    static Set<String> givenInFull(List<Line> lines) {
        Set<String> given = new HashSet<>();
        for (Line line : lines) {
            for (int at = 0; at < line.words().size(); at++) {
                Word word = line.words().get(at);
                if (word.allCapitals() && isGivenInFull(line, at)) {
                    given.add(word.plain());
                }
            }
        }
        return given;
    }

    private static boolean isGivenInFull(Line line, int at) {
        List<Word> words = line.words();
        String letters = words.get(at).plain().replace(".", "");
        if (letters.length() > MOST_LETTERS) {
            return false;
        }
        int reach = letters.length() + MOST_BETWEEN;
        return (at + 1 < words.size() && SAYS.contains(words.get(at + 1).lower()))
                || (line.gapHas(at, "([") && fits(words, Math.max(0, at - reach), at, letters))
                || (line.gapHas(at + 1, "([") && fits(words, at + 1, Math.min(words.size(), at + 1 + reach), letters));
    }

    /** Whether the letters come, in order, at the starts of the words. */
    private static boolean fits(List<Word> words, int from, int to, String letters) {
        int matched = 0;
        for (int at = from; at < to && matched < letters.length(); at++) {
            if (words.get(at).lower().charAt(0) == letters.charAt(matched)) {
                matched++;
            }
        }
        return matched == letters.length();
    }
}
