package org.saidanddone.easyread.plainwords;

/** The mark a line of a list starts with: a dash, a dot, {@code 1.}, {@code a)} or {@code (2)}, then a space. */
record ListMarker(boolean present, int contentStart) {

    private static final String SIGNS = "-*+•‣◦▪▫●○·–—✓✔☐☑";
    private static final int LONGEST_NUMBER = 3;

    /** Looks at the line of {@code text} between {@code from} and {@code to}. */
    static ListMarker of(String text, int from, int to) {
        int first = skipSpace(text, from, to);
        int after = first;
        if (first < to) {
            after = SIGNS.indexOf(text.charAt(first)) >= 0 ? first + 1 : afterNumber(text, first, to);
        }
        boolean present = after > first && after < to && Space.is(text.charAt(after));
        return new ListMarker(present, present ? skipSpace(text, after, to) : first);
    }

    private static int afterNumber(String text, int first, int to) {
        boolean bracketed = text.charAt(first) == '(';
        int begin = bracketed ? first + 1 : first;
        int at = begin;
        while (at < to && at - begin < LONGEST_NUMBER && isAsciiDigit(text.charAt(at))) {
            at++;
        }
        boolean letter = at == begin && at < to && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
        if (letter) {
            at++;
        }
        if (at == begin || at >= to) {
            return first;
        }
        char close = text.charAt(at);
        boolean closed = close == ')' || (close == '.' && !bracketed);
        return closed ? at + 1 : first;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Space.is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
