package org.saidanddone.easyread.plainwords;

/** What counts as space between words, and as the end of a line. */
final class Space {

    private Space() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Where the line that {@code from} lies in ends: at its line break, or at the end of the text. */
    static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The start of the line after a line that ends at {@code lineEnd}; {@code \r\n} is one line break. */
    static int nextLine(String text, int lineEnd) {
        boolean pair = lineEnd + 1 < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
        return lineEnd + (pair ? 2 : 1);
    }
}
