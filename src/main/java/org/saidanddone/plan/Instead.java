package org.saidanddone.plan;

import java.util.Map;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * What is shown in the place of a text that was written.
 *
 * @param held true while somebody looks at the text again: nobody is shown its words
 * @param words other words by the code of the field, where the text was mended
 */
public record Instead(boolean held, Map<String, String> words) {

    /** The text is shown as it was written. */
    public static final Instead NOTHING = new Instead(false, Map.of());

    /** Keeps its own copy. */
    public Instead {
        words = Map.copyOf(words);
    }

    /** The words of a field that says what the text is about; while it is held, a sentence that says so. */
    public String shown(String field, String written) {
        if (held && !written.isBlank()) {
            return LanguageFile.english()
                    .text(field.endsWith("EASY") ? Variant.EASY_READ : Variant.PLAIN, "held.words");
        }
        return words.getOrDefault(field, written);
    }

    /** The words of a field beside that; while the text is held, nothing. */
    public String beside(String field, String written) {
        return held ? "" : words.getOrDefault(field, written);
    }
}
