package org.saidanddone.review;

import java.util.Optional;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.suggest.SuggestionKind;

/**
 * Words of a text beside what a person said that others should not read, or perhaps should not.
 *
 * @param field which text it is, as it was named
 * @param begins where they begin, in UTF-16 units of {@link ShownWords}
 * @param ends where they end, exclusive
 * @param words the words as they were written there: whoever wrote the text knows them
 * @param suggested what they look like, where somebody has to decide; empty where they are hidden and may not stand
 */
public record FoundBeside(String field, int begins, int ends, String words, Optional<SuggestionKind> suggested) {

    /** True when the words are hidden in what the person said: no decision lets them stand. */
    public boolean isHidden() {
        return suggested.isEmpty();
    }
}
