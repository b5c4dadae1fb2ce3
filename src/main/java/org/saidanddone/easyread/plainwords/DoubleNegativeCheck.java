package org.saidanddone.easyread.plainwords;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * W2: two negatives in one thought, such as "not uncommon" or "we cannot come without you" (gov.uk, Accessible
 * communication formats; Inclusion Europe: say it positively). A new clause starts a new thought: "do not come if you
 * do not want to" is two.
 *
 * @param words words that deny, hold a denial, only look like it, or start a new clause
 */
record DoubleNegativeCheck(Map<String, Kind> words) implements Check {

    /** What a word does to a thought. */
    enum Kind {
        /** "not", "never", "nobody". */
        NEGATOR,
        /** "without", "impossible": a denial in itself, that doubles one before it. */
        NEGATIVE,
        /** "until", "united": starts like a denial and is none. */
        NEUTRAL,
        /** "if", "because": what comes after is another thought. */
        CLAUSE
    }

    private static final int REACH = 9;
    private static final String BREAKS = ",;:()[]–—/\"“”";

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (words.isEmpty()) {
            return;
        }
        for (Line line : passage.lines()) {
            readLine(line, findings);
        }
    }

    private void readLine(Line line, Consumer<Finding> findings) {
        int negator = -1;
        for (int at = 0; at < line.words().size(); at++) {
            Kind kind = kindOf(line.words().get(at));
            if (kind == Kind.CLAUSE || line.gapHas(at, BREAKS) || at - negator > REACH) {
                negator = -1;
            }
            boolean denies = kind == Kind.NEGATOR || kind == Kind.NEGATIVE;
            if (denies && negator >= 0 && !isRepeat(line, negator, at)) {
                findings.accept(line.finding(PlainWordsRule.DOUBLE_NEGATIVE, negator, at));
                negator = -1;
            } else if (kind == Kind.NEGATOR) {
                negator = at;
            }
        }
    }

    /** "No no no" says it louder and means it once. */
    private static boolean isRepeat(Line line, int first, int second) {
        return line.words().get(first).lower().equals(line.words().get(second).lower()) && second == first + 1;
    }

    private @Nullable Kind kindOf(Word word) {
        Kind listed = words.get(word.plain());
        if (listed != null) {
            return listed;
        }
        if (word.lower().endsWith("n't")) {
            return Kind.NEGATOR;
        }
        // "un" with enough behind it to be a word: "unhappy", "unsafe".
        return word.lower().startsWith("un") && word.lower().length() > 4 && !word.capitalised() ? Kind.NEGATIVE : null;
    }
}
