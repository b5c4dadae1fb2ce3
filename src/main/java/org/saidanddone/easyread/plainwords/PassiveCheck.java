package org.saidanddone.easyread.plainwords;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * W1: the active voice (gov.uk, Accessible communication formats). Looks for a form of "to be" with a participle, at
 * most a few small words between them: "is being made", "was not told". English only, and on purpose careful: what
 * only describes ("tired", "called", "closed") is on a list of exceptions and counts only with a doer, "by the
 * council".
 *
 * @param irregular participles that do not end in {@code ed}
 * @param exceptions words that look like participles or describe a state
 */
record PassiveCheck(Set<String> irregular, Set<String> exceptions) implements Check {

    private static final Set<String> BE = Set.of(
            "am", "is", "are", "was", "were", "be", "been", "being", "i'm", "you're", "we're", "they're", "he's",
            "she's", "it's", "that's", "isn't", "aren't", "wasn't", "weren't");
    private static final Set<String> BETWEEN = Set.of(
            "not",
            "never",
            "also",
            "often",
            "always",
            "being",
            "been",
            "still",
            "now",
            "soon",
            "then",
            "only",
            "all",
            "both",
            "ever",
            "again",
            "sometimes");
    /** "by Monday", "by post": no doer. */
    private static final Set<String> NOT_A_DOER = Set.of(
            "then",
            "now",
            "post",
            "phone",
            "email",
            "letter",
            "text",
            "video",
            "law",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "next",
            "tomorrow",
            "today",
            "mistake",
            "accident");

    private static final int MOST_BETWEEN = 2;
    private static final int SHORTEST_REGULAR = 4;

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        for (Line line : passage.lines()) {
            int at = 0;
            while (at < line.words().size()) {
                int participle = isBe(line, at) ? participleAfter(line, at) : -1;
                if (participle > 0) {
                    findings.accept(line.finding(PlainWordsRule.PASSIVE, at, participle));
                    at = participle;
                }
                at++;
            }
        }
    }

    private static boolean isBe(Line line, int at) {
        // In "well-being" the word joined by the hyphen is no verb.
        return !line.words().get(at).joined()
                && BE.contains(line.words().get(at).lower());
    }

    private int participleAfter(Line line, int be) {
        List<Word> words = line.words();
        for (int at = be + 1; at < words.size() && at <= be + 1 + MOST_BETWEEN; at++) {
            if (words.get(at).joined() || line.gapHas(at, ",;:()–—\"“”")) {
                return -1;
            }
            if (isParticiple(words, at)) {
                return at;
            }
            String word = words.get(at).lower();
            if (!BETWEEN.contains(word) && !word.endsWith("ly")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isParticiple(List<Word> words, int at) {
        String word = words.get(at).lower();
        if (at + 1 < words.size() && words.get(at + 1).joined()) {
            return false;
        }
        if (exceptions.contains(word)) {
            return (irregular.contains(word) || word.endsWith("ed")) && hasDoer(words, at + 1);
        }
        return irregular.contains(word) || (word.endsWith("ed") && word.length() >= SHORTEST_REGULAR);
    }

    private static boolean hasDoer(List<Word> words, int by) {
        if (by + 1 >= words.size() || !words.get(by).lower().equals("by")) {
            return false;
        }
        Word doer = words.get(by + 1);
        return !doer.hasDigit()
                && !NOT_A_DOER.contains(doer.lower())
                && !doer.lower().endsWith("ing");
    }
}
