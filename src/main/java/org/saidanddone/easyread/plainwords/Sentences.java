package org.saidanddone.easyread.plainwords;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into sentences, for the checker and for reading aloud one sentence at a time.
 *
 * <p>A sentence ends at {@code .}, {@code ?}, {@code !} or at a line break: in easy read a new line is a new thought,
 * and each line of a list is read by itself, without its marker. A full stop in a date, a decimal, an address, an
 * initial ("J. Smith") or a short form ("e.g.", "Dr.") ends nothing. What has no letter and no digit is no sentence.
 * The time needed grows with the length of the text, whatever is in it.
 */
public final class Sentences {

    private static final String MARKS = ".!?…。！？؟।";
    private static final String ALWAYS_END = "。！？؟।";
    private static final String QUOTES = "\"'”’»";
    private static final String CLOSERS = QUOTES + ")]";
    private static final String OPENERS = "\"'“‘«([";

    private Sentences() {}

    /** The sentences of a text, in order; none for a text without words. */
    public static List<Sentence> in(String text) {
        List<Sentence> found = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = Space.lineEnd(text, line);
            splitLine(text, ListMarker.of(text, line, end).contentStart(), end, found);
            line = Space.nextLine(text, end);
        }
        return List.copyOf(found);
    }

    private static void splitLine(String text, int from, int to, List<Sentence> found) {
        int start = from;
        int at = from;
        while (at < to) {
            if (MARKS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int afterMarks = skip(text, at, to, MARKS);
            int afterClosers = skip(text, afterMarks, to, CLOSERS);
            if (ends(new Stop(text, start, at, afterMarks, afterClosers, to))) {
                add(text, start, afterClosers, found);
                start = afterClosers;
            }
            at = afterClosers;
        }
        add(text, start, to, found);
    }

    /** A run of marks at {@code mark}, in the line that goes on to {@code to}. */
    private record Stop(String text, int sentenceStart, int mark, int afterMarks, int afterClosers, int to) {

        boolean quoted() {
            return afterClosers > afterMarks && QUOTES.indexOf(text.charAt(afterMarks)) >= 0;
        }

        boolean ellipsis() {
            return text.charAt(mark) == '…' || (text.charAt(mark) == '.' && afterMarks - mark > 1);
        }

        boolean singleDot() {
            return text.charAt(mark) == '.' && afterMarks - mark == 1;
        }

        char lastMark() {
            return text.charAt(afterMarks - 1);
        }

        /** The first character of what follows, past spaces and opening quotes; a space when nothing does. */
        char next() {
            int at = afterClosers;
            while (at < to && Space.is(text.charAt(at))) {
                at++;
            }
            at = skip(text, at, to, OPENERS);
            return at < to ? text.charAt(at) : ' ';
        }
    }

    private static boolean ends(Stop stop) {
        if (stop.afterClosers() >= stop.to() || ALWAYS_END.indexOf(stop.lastMark()) >= 0) {
            return true;
        }
        if (!Space.is(stop.text().charAt(stop.afterClosers()))) {
            return isForgottenSpace(stop);
        }
        char next = stop.next();
        if (stop.quoted() || stop.ellipsis()) {
            return !Character.isLowerCase(next);
        }
        return !stop.singleDot() || !ShortForms.keepsOpen(stop.text(), stop.sentenceStart(), stop.mark(), next);
    }

    /** "We did it.Then we left": people forget the space; web and mail addresses have none either, but small letters. */
    private static boolean isForgottenSpace(Stop stop) {
        int mark = stop.mark();
        int next = stop.afterClosers();
        String text = stop.text();
        return mark > stop.sentenceStart()
                && !stop.ellipsis()
                && Character.isLowerCase(text.charAt(mark - 1))
                && Character.isUpperCase(text.charAt(next))
                && next + 1 < stop.to()
                && !Character.isUpperCase(text.charAt(next + 1))
                && !Addresses.around(text, stop.sentenceStart(), mark, stop.to());
    }

    private static void add(String text, int start, int end, List<Sentence> found) {
        int from = start;
        int to = end;
        while (from < to && Space.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Space.is(text.charAt(to - 1))) {
            to--;
        }
        String sentence = text.substring(from, to);
        if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Sentence(sentence, from, to));
        }
    }

    private static int skip(String text, int from, int to, String characters) {
        int at = from;
        while (at < to && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
