package org.saidanddone.redaction;

import java.util.List;

/**
 * Something a person said that others may see, apart from what is hidden in it: an answer, or what staff wrote down from a
 * recording or photo.
 *
 * @param id which text it is; the next version of a transcript is another text
 * @param question the code of the question
 * @param pictures the codes of the pictures that were chosen
 * @param words the words, empty where pictures alone were chosen
 * @param from where the words come from
 */
public record SaidText(TextId id, String question, List<String> pictures, String words, WordsFrom from) {

    /** Keeps its own copy of the codes. */
    public SaidText {
        pictures = List.copyOf(pictures);
    }
}
