package org.saidanddone.people;

/**
 * A password that is long enough: 12 to 200 characters, anything allowed in it (NCSC: length, not rules).
 *
 * @param text the password itself
 */
public record Password(String text) {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters. */
    public static final int LONGEST = 200;

    /** Refuses a short or a very long one with IllegalArgumentException. */
    public Password {
        if (!isLongEnough(text) || isTooLong(text)) {
            throw new IllegalArgumentException("a password has 12 to 200 characters");
        }
    }

    /** True when the text has enough characters. */
    public static boolean isLongEnough(String text) {
        return text.length() >= SHORTEST;
    }

    /** True when the text has more characters than are read. */
    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
