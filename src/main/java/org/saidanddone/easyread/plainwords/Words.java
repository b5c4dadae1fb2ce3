package org.saidanddone.easyread.plainwords;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a text. A number, a date in figures and an address are one word each; "and/or" is two; the parts
 * of "well-known" are told apart but count as one.
 */
final class Words {

    private static final String HYPHENS = "-\u2010\u2011";
    private static final String APOSTROPHES = "'’";

    private final String text;
    private final int to;
    private final List<Word> found = new ArrayList<>();

    private Words(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** The words between two places of a text. */
    static List<Word> in(String text, int from, int to) {
        Words words = new Words(text, to);
        words.read(from);
        return List.copyOf(words.found);
    }

    /** How many words a reader would count. */
    static int count(List<Word> words) {
        return (int) words.stream().filter(word -> !word.joined()).count();
    }

    private void read(int from) {
        int at = from;
        int chunkEnd = from;
        boolean joined = false;
        while (at < to) {
            if (!isPart(at)) {
                joined = HYPHENS.indexOf(text.charAt(at)) >= 0 && at > from && isPart(at - 1) && isPartAt(at + 1);
                at++;
                continue;
            }
            if (at >= chunkEnd) {
                chunkEnd = chunkEnd(at);
                if (Addresses.is(text, at, chunkEnd)) {
                    int end = lastPart(at, chunkEnd);
                    found.add(Word.of(text, at, end, false, true));
                    at = end;
                    joined = false;
                    continue;
                }
            }
            int end = wordEnd(at);
            found.add(Word.of(text, at, end, joined, false));
            joined = false;
            at = end;
        }
    }

    private int wordEnd(int start) {
        int at = start + 1;
        while (at < to && (isPart(at) || (isPartAt(at + 1) && isPart(at - 1) && holdsTogether(at)))) {
            at++;
        }
        return at;
    }

    /** Whether a mark between two letters or digits is part of the word: "don't", "9.30", "2,905", "e.g". */
    private boolean holdsTogether(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        char mark = text.charAt(at);
        if (APOSTROPHES.indexOf(mark) >= 0 || mark == '_') {
            return true;
        }
        if (mark == '.') {
            return !(Character.isLowerCase(before) && Character.isUpperCase(after));
        }
        if (mark == ',' || mark == ':') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        return mark == '&' && Character.isUpperCase(before) && Character.isUpperCase(after);
    }

    private int chunkEnd(int at) {
        int end = at;
        while (end < to && !Space.is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int lastPart(int from, int chunkEnd) {
        int end = chunkEnd;
        while (end > from + 1 && !isPart(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isPartAt(int at) {
        return at < to && isPart(at);
    }

    private boolean isPart(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || isWideLetter(at);
    }

    /** Letters beyond the first plane take two characters; both halves belong to the word. */
    private boolean isWideLetter(int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return Character.isLetterOrDigit(text.codePointAt(at));
        }
        return Character.isLowSurrogate(c) && at > 0 && Character.isLetterOrDigit(text.codePointAt(at - 1));
    }
}
