package org.saidanddone.safeguarding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.Fold;

/**
 * The words of a text, in small letters, without accents and apostrophes, each with how it stood there.
 *
 * @param all the words in their order
 */
record SaidWords(List<Word> all) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019\u2018`][\\p{L}\\p{M}]+)*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:\\n\u2022\"\u201c\u201d]\\s*$");
    private static final Pattern INITIAL = Pattern.compile("[\\s.]*");
    private static final Pattern CLOSE = Pattern.compile("[\\s._,-]{0,3}");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019\u2018`]s$", Pattern.CASE_INSENSITIVE);

    /** Keeps its own copy. */
    SaidWords {
        all = List.copyOf(all);
    }

    /**
     * One word.
     *
     * @param text it, folded
     * @param capital true when it begins with a capital, and capitals say something in this text
     * @param starts true when it begins a sentence
     * @param follows true when next to nothing stands between the word before and this one
     * @param owns true when it has an 's
     */
    record Word(String text, boolean capital, boolean starts, boolean follows, boolean owns) {}

    /** The words of the text. */
    static SaidWords of(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean shouted = shouted(whole);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(whole);
        int last = 0;
        while (matcher.find()) {
            String between = whole.substring(last, matcher.start());
            boolean initial = !words.isEmpty()
                    && words.getLast().text().length() == 1
                    && INITIAL.matcher(between).matches();
            boolean starts = words.isEmpty()
                    || (!initial && ENDS_SENTENCE.matcher(between).find());
            String word = matcher.group();
            words.add(new Word(
                    fold(POSSESSIVE.matcher(word).replaceFirst("")),
                    !shouted && Character.isUpperCase(word.codePointAt(0)),
                    starts,
                    !words.isEmpty() && !starts && CLOSE.matcher(between).matches(),
                    POSSESSIVE.matcher(word).find()));
            last = matcher.end();
        }
        return new SaidWords(words);
    }

    /** Most letters are capitals: then no capital says anything. */
    private static boolean shouted(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return capitals > small;
    }

    /** In small letters, without accents, apostrophes and other marks. */
    static String fold(String word) {
        return Fold.fold(word);
    }

    /** Names that are spelled letter by letter, as people do on the phone: "D A V E". */
    List<String> spelled() {
        List<String> found = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (Word word : all) {
            if (word.text().length() == 1) {
                letters.append(word.text());
                continue;
            }
            if (letters.length() > 2) {
                found.add(letters.toString());
            }
            letters.setLength(0);
        }
        if (letters.length() > 2) {
            found.add(letters.toString());
        }
        return found;
    }

    boolean has(Set<String> wanted) {
        return all.stream().map(Word::text).anyMatch(wanted::contains);
    }
}
