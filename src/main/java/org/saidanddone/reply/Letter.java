package org.saidanddone.reply;

/**
 * What is written to one person alone, beside the reply that others may read: it may name people.
 *
 * @param plain the words in plain language, or ""
 * @param easy the words in easy read, or ""
 */
public record Letter(String plain, String easy) {

    /** No letter. */
    public static final Letter NONE = new Letter("", "");

    /** True when nothing is written. */
    public boolean isEmpty() {
        return plain.isBlank() && easy.isBlank();
    }
}
