package org.saidanddone.plan;

import java.util.List;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * Something wrong with a plan that somebody wants to read in.
 *
 * @param line the line of the file, from 1; 0 where it is about the file as a whole or the heading
 * @param column the column of the file, or {@code plan-code}, {@code plan-title}, {@code plan-easy-title},
 *     {@code plan-picture}; "" where it is about neither
 * @param key the sentence in the language file
 * @param values what the sentence names
 */
public record ImportProblem(int line, String column, String key, List<String> values) {

    /** Keeps its own copy of the values. */
    public ImportProblem {
        values = List.copyOf(values);
    }

    /** The sentence, in plain words, with the line in front where there is one. */
    public String sentence() {
        String what = LanguageFile.english().text(Variant.PLAIN, key, values.toArray());
        return line == 0
                ? what
                : LanguageFile.english().text(Variant.PLAIN, "plan.import.line", String.valueOf(line), what);
    }
}
