package org.saidanddone.easyread.plainwords;

/** Web and mail addresses in a text: their dots end no sentence and their letters make no words. */
final class Addresses {

    /** How far an address is looked for on either side: keeps the time linear in a text without spaces. */
    private static final int REACH = 120;

    private Addresses() {}

    /** Whether the run of characters around {@code at}, without spaces, is an address. */
    static boolean around(String text, int from, int at, int to) {
        int begin = at;
        int lowest = Math.max(from, at - REACH);
        while (begin > lowest && !Space.is(text.charAt(begin - 1))) {
            begin--;
        }
        int end = at;
        int highest = Math.min(to, at + REACH);
        while (end < highest && !Space.is(text.charAt(end))) {
            end++;
        }
        return is(text, begin, end);
    }

    /** Whether what stands between two places, without spaces, is an address. */
    static boolean is(String text, int begin, int end) {
        String chunk = text.substring(begin, Math.min(end, begin + 2 * REACH));
        int at = chunk.indexOf('@');
        return (at > 0 && at + 1 < chunk.length() && Character.isLetterOrDigit(chunk.charAt(at + 1)))
                || chunk.contains("://")
                || chunk.contains("www.");
    }
}
