package org.saidanddone.plan;

import java.util.List;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * What the checker thinks of the words of a plan that was read in. It stands in nobody's way: the plan is in.
 *
 * @param first what it found first, in the order of the file
 * @param more how much more it found
 */
public record ImportAdvice(List<OnLine> first, int more) {

    /** Nothing to say. */
    public static final ImportAdvice NONE = new ImportAdvice(List.of(), 0);

    /** Keeps its own copy of the list. */
    public ImportAdvice {
        first = List.copyOf(first);
    }

    /**
     * Advice about one cell.
     *
     * @param line the line of the file, from 1
     * @param column the column of the file
     * @param words the words it is about; "" for the whole cell
     * @param what what could be better
     */
    public record OnLine(int line, String column, String words, String what) {

        /** The sentence, in plain words, with the line and the column in front. */
        public String sentence() {
            return words.isEmpty()
                    ? LanguageFile.english()
                            .text(Variant.PLAIN, "plan.import.advice.cell", String.valueOf(line), column, what)
                    : LanguageFile.english()
                            .text(Variant.PLAIN, "plan.import.advice.words", String.valueOf(line), column, words, what);
        }
    }
}
