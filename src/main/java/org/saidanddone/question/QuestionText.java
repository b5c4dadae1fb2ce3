package org.saidanddone.question;

import org.saidanddone.platform.text.CleanText;

/**
 * A question in two forms.
 *
 * @param plain plain words
 * @param easy easy-read words
 */
public record QuestionText(String plain, String easy) {

    /** The most characters of one form. */
    public static final int LIMIT = 1_000;

    /** Takes away space around the words. */
    public QuestionText {
        plain = CleanText.clean(plain);
        easy = CleanText.clean(easy);
    }

    /** True when both forms are there and neither is too long. */
    public boolean isWhole() {
        return fits(plain) && fits(easy);
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LIMIT;
    }
}
