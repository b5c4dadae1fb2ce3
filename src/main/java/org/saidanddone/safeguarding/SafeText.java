package org.saidanddone.safeguarding;

import org.saidanddone.platform.text.CleanText;

/**
 * What the safeguarding lead writes to a person, in two forms.
 *
 * @param plain plain words
 * @param easy easy-read words
 */
public record SafeText(String plain, String easy) {

    /** The most characters of one form. */
    public static final int LIMIT = 2_000;

    /** No words at all. */
    public static final SafeText NOTHING = new SafeText("", "");

    /** Takes away space around the words. */
    public SafeText {
        plain = CleanText.clean(plain);
        easy = CleanText.clean(easy);
    }

    /** True when there is neither form. */
    public boolean isEmpty() {
        return plain.isEmpty() && easy.isEmpty();
    }

    /** True when both forms are there and neither is too long. */
    public boolean isWhole() {
        return fits(plain) && fits(easy);
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LIMIT;
    }

    /** Without the words: they belong into no log. */
    @Override
    public String toString() {
        return "SafeText[]";
    }
}
