package org.saidanddone.easyread.plainwords;

import java.util.Locale;
import java.util.Set;

/** Short forms written with a full stop that does not end a sentence. */
final class ShortForms {

    private static final Set<String> NEVER_LAST = Set.of(
            "e.g", "eg", "i.e", "ie", "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "sir", "st", "vs", "cf", "approx",
            "incl", "esp", "viz", "cllr", "hon", "sgt", "capt");
    private static final Set<String> BEFORE_A_NUMBER = Set.of(
            "no", "nos", "p", "pp", "tel", "ext", "fig", "vol", "ch", "para", "sec", "art", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs",
            "fri");
    private static final Set<String> SOMETIMES_LAST = Set.of(
            "etc", "a.m", "p.m", "am", "pm", "ltd", "inc", "co", "dept", "govt", "u.k", "u.s", "u.s.a", "e.u", "n.h.s",
            "al", "min", "max", "hrs", "ave", "rd");
    /** "We chose plan B. Then ...": the letter names something and is nobody's initial. */
    private static final Set<String> NAMED_BY_A_LETTER = Set.of(
            "plan",
            "option",
            "group",
            "part",
            "section",
            "vitamin",
            "hepatitis",
            "team",
            "ward",
            "step",
            "level",
            "band",
            "type",
            "class",
            "grade",
            "room",
            "box",
            "answer",
            "question",
            "and",
            "or");

    private static final int LONGEST = 12;

    private ShortForms() {}

    /** Whether the full stop at {@code dot}, with {@code next} after it, leaves the sentence open. */
    static boolean keepsOpen(String text, int sentenceStart, int dot, char next) {
        int begin = wordStart(text, sentenceStart, dot);
        String word = text.substring(begin, dot);
        String lower = word.toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(lower)) {
            return true;
        }
        if (Character.isDigit(next) && BEFORE_A_NUMBER.contains(lower)) {
            // "Did it work? No. 5 people left": a "No." that stands alone is an answer.
            return !lower.equals("no") || !startsSentence(text, sentenceStart, begin);
        }
        if (SOMETIMES_LAST.contains(lower)) {
            return Character.isLowerCase(next);
        }
        return isInitials(word) && !lower.equals("i") && !namesSomething(text, sentenceStart, begin);
    }

    private static boolean isInitials(String word) {
        if (word.isEmpty() || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean namesSomething(String text, int sentenceStart, int begin) {
        int end = begin;
        while (end > sentenceStart && begin - end < LONGEST && Space.is(text.charAt(end - 1))) {
            end--;
        }
        String before = text.substring(wordStart(text, sentenceStart, end), end);
        return NAMED_BY_A_LETTER.contains(before.toLowerCase(Locale.ROOT));
    }

    private static boolean startsSentence(String text, int sentenceStart, int begin) {
        int at = begin;
        while (at > sentenceStart && Space.is(text.charAt(at - 1))) {
            at--;
        }
        return at == sentenceStart;
    }

    private static int wordStart(String text, int from, int end) {
        int begin = end;
        while (begin > from
                && end - begin <= LONGEST
                && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        return begin;
    }
}
