package org.saidanddone.feedback;

/** What people write: plain text. */
public final class Words {

    /** The most characters an answer may have when it is sent. */
    public static final int LIMIT = 5_000;

    /** The most characters a draft keeps, so that whoever wrote too much loses nothing while they shorten it. */
    static final int KEPT = 100_000;

    private static final int UNREADABLE = 0xFFFD;

    private Words() {}

    /**
     * The text without control characters and without the marks that turn the direction of writing, which could show
     * staff something else than what was written. Lines end with a line feed; spaces around it all are dropped.
     */
    public static String clean(String written) {
        StringBuilder out = new StringBuilder(written.length());
        written.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .limit(KEPT)
                .forEach(c -> {
                    if (Character.getType(c) == Character.SURROGATE) {
                        out.appendCodePoint(UNREADABLE);
                    } else if (c == '\n' || c == '\t' || !(Character.isISOControl(c) || turns(c))) {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString().strip();
    }

    /** How many characters a person would count. */
    public static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** True when there are more characters than an answer may have. */
    public static boolean isTooLong(String words) {
        return length(words) > LIMIT;
    }

    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}
