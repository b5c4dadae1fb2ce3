package org.saidanddone.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one way texts are compared that people write in many ways: in small letters, without accents and apostrophes, each
 * letter and digit as a keyboard here has it, so that "Siân", "SIAN" and "sian" are one.
 */
public final class Fold {

    private static final Pattern DROPPED =
            Pattern.compile("[\\p{M}\\p{Cf}'\u2018\u2019\u201b\u02bb\u02bc\u2032`\u00b4\uff07]");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00f0', "d"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0131', "i"));

    private Fold() {}

    /** The text folded. */
    public static String fold(String text) {
        // Apostrophes go first: one of them is a space with an accent once it is taken apart.
        String bare = Normalizer.normalize(DROPPED.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        String small = DROPPED.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(small.length());
        small.codePoints().forEach(point -> {
            String letters = point <= Character.MAX_VALUE ? LETTERS.get((char) point) : null;
            if (letters != null) {
                out.append(letters);
            } else if (Character.isDigit(point)) {
                out.append((char) ('0' + Character.digit(point, 10)));
            } else {
                out.appendCodePoint(point);
            }
        });
        // "İ" in small letters is an i with a dot of its own.
        return DROPPED.matcher(out).replaceAll("");
    }
}
