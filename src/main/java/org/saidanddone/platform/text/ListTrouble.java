package org.saidanddone.platform.text;

/**
 * A list in the data folder has a fault: staff are told on their first page.
 *
 * @param file the file
 * @param instead what is used in its place
 * @param line the line of the file, 0 where it is about the whole
 * @param key the last part of the key of the sentence
 * @param column the column, "" where it is about none
 * @param shown what stands there
 * @param sentence what is wrong, in English, for a log
 */
public record ListTrouble(
        String file, Instead instead, int line, String key, String column, String shown, String sentence) {

    /** What is used in the place of the file. */
    public enum Instead {
        /** The file as it was when it was good. */
        LAST_GOOD,
        /** The list that comes with the product. */
        SHIPPED,
        /** Nothing: the list adds to what is known, and adds nothing now. */
        NOTHING
    }

    /** What is wrong with the file. */
    public ListTrouble(String file, Instead instead, UnusableList wrong) {
        this(
                file,
                instead,
                wrong.line(),
                wrong.key(),
                wrong.column(),
                wrong.shown(),
                String.valueOf(wrong.getMessage()));
    }
}
