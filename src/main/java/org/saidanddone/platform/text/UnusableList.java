package org.saidanddone.platform.text;

/** A list that cannot be used: where and why. */
public final class UnusableList extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String key;
    private final String column;
    private final String shown;

    /**
     * What is wrong.
     *
     * @param line the line of the file, 0 where it is about the whole
     * @param key the last part of the key of the sentence for people
     * @param column the column, "" where it is about none
     * @param shown what stands there
     * @param sentence what is wrong, in English, for a log
     */
    public UnusableList(int line, String key, String column, String shown, String sentence) {
        super(sentence);
        this.line = line;
        this.key = key;
        this.column = column;
        this.shown = shown;
    }

    int line() {
        return line;
    }

    String key() {
        return key;
    }

    String column() {
        return column;
    }

    String shown() {
        return shown;
    }
}
