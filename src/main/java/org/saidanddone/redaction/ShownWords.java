package org.saidanddone.redaction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.easyread.LanguageFile;

/**
 * What somebody wrote, with line ends as a text box counts them, so that a place in the box is a place in the text.
 *
 * @param text the words
 */
public record ShownWords(String text) {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    /** Makes every line end one character. */
    public ShownWords {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * A part of the words.
     *
     * @param begins where it begins, in UTF-16 units
     * @param ends where it ends, exclusive
     */
    public record Part(int begins, int ends) {

        /** True when the other part has all of this one. */
        public boolean isWithin(Part other) {
            return other.begins() <= begins && other.ends() >= ends;
        }
    }

    /**
     * The part between the two places, made wider where it would cut a character that people see as one (an emoji, a
     * letter with an accent).
     *
     * @throws IllegalArgumentException when there is no such part or it is empty
     */
    public Part part(int begins, int ends) {
        if (begins < 0 || ends > text.length() || begins >= ends) {
            throw new IllegalArgumentException("no such part");
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(LanguageFile.ENGLISH);
        characters.setText(text);
        int from = characters.isBoundary(begins) ? begins : characters.preceding(begins);
        int to = characters.isBoundary(ends) ? ends : characters.following(ends);
        return new Part(from, to);
    }

    /** The words of the part. */
    public String of(Part part) {
        return text.substring(part.begins(), part.ends());
    }

    /**
     * Every place where the wanted words stand as whole words, in capitals or not, with any space between them and any
     * kind of apostrophe.
     */
    public List<Part> find(String wanted) {
        String clean = wanted.strip();
        if (clean.isEmpty()) {
            return List.of();
        }
        Matcher matcher = pattern(clean).matcher(text);
        List<Part> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(part(matcher.start(), matcher.end()));
        }
        return List.copyOf(found);
    }

    private static Pattern pattern(String wanted) {
        StringBuilder out = new StringBuilder(wanted.length() * 2);
        if (isWord(wanted.codePointAt(0))) {
            out.append("(?<!").append(LETTER).append(')');
        }
        wanted.codePoints().forEach(c -> out.append(one(c)));
        if (isWord(wanted.codePointBefore(wanted.length()))) {
            out.append("(?!").append(LETTER).append(')');
        }
        String spaced = out.toString().replaceAll("(?: )+", "\\\\s+");
        return Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String one(int c) {
        if (Character.isWhitespace(c)) {
            return " ";
        }
        if (c == '\'' || c == '\u2019' || c == '\u2018') {
            return "['\u2018\u2019]";
        }
        String text = Character.toString(c);
        return Character.isLetterOrDigit(c) ? text : Pattern.quote(text);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    /**
     * The words with a mark in the place of every hidden part. Parts that overlap become one; where their reasons
     * differ, the mark says none.
     */
    public String without(List<Redaction> hidden) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Redaction part : joined(hidden)) {
            out.append(text, at, part.begins()).append(part.why().mark());
            at = part.ends();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static List<Redaction> joined(List<Redaction> hidden) {
        List<Redaction> joined = new ArrayList<>();
        List<Redaction> sorted = hidden.stream()
                .sorted(Comparator.comparingInt(Redaction::begins))
                .toList();
        for (Redaction next : sorted) {
            Redaction last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || !joins(last, next)) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, join(last, next));
            }
        }
        return joined;
    }

    private static boolean joins(Redaction last, Redaction next) {
        return next.begins() < last.ends() || (next.begins() == last.ends() && next.why() == last.why());
    }

    private static Redaction join(Redaction last, Redaction next) {
        HiddenBecause why = last.why() == next.why() ? last.why() : HiddenBecause.OTHER;
        return new Redaction(last.id(), last.text(), last.begins(), Math.max(last.ends(), next.ends()), why);
    }

    /** The hidden words that still stand somewhere else in the given texts, once each. */
    public static List<String> stillStanding(List<String> hiddenWords, List<String> published) {
        return hiddenWords.stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .filter(words -> published.stream()
                        .anyMatch(text -> !new ShownWords(text).find(words).isEmpty()))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
