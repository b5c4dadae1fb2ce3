package org.saidanddone.publishing;

import java.util.List;
import org.saidanddone.redaction.WordsFrom;

/**
 * One answer as it may be seen.
 *
 * @param question the code of the question
 * @param pictures the codes of the pictures that were chosen; their words are the product's own
 * @param words the words, with marks in the place of what is hidden
 * @param from where the words come from: the recording or photo itself is never seen
 */
public record PublishedAnswer(String question, List<String> pictures, String words, WordsFrom from) {

    /** Keeps its own copy of the codes. */
    public PublishedAnswer {
        pictures = List.copyOf(pictures);
    }

    /** An answer of the person's own. */
    public PublishedAnswer(String question, List<String> pictures, String words) {
        this(question, pictures, words, WordsFrom.PERSON);
    }

    /** An answer in words alone. */
    public PublishedAnswer(String question, String words) {
        this(question, List.of(), words, WordsFrom.PERSON);
    }
}
