package org.saidanddone.feedback;

import org.saidanddone.platform.text.CleanText;

/** What people write: plain text. */
public final class Words {

    /** The most characters an answer may have when it is sent. */
    public static final int LIMIT = 5_000;

    /** The most characters a draft keeps, so that whoever wrote too much loses nothing while they shorten it. */
    static final int KEPT = 100_000;

    private Words() {}

    /**
     * The text, cleaned as every text from outside ({@link CleanText}): without the marks that nobody sees, which alone are
     * no answer, and could show staff something else than what was written.
     */
    public static String clean(String written) {
        boolean fits = length(written) <= KEPT;
        return CleanText.clean(fits ? written : written.substring(0, written.offsetByCodePoints(0, KEPT)));
    }

    /** How many characters a person would count. */
    public static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** True when there are more characters than an answer may have. */
    public static boolean isTooLong(String words) {
        return length(words) > LIMIT;
    }
}
