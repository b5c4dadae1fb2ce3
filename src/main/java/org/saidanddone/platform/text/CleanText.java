package org.saidanddone.platform.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The one way text from outside is cleaned, wherever it comes in: composed as most programs write it (NFC), without marks
 * that nobody sees, with plain spaces, lines that end with a line feed, and nothing around it. A text of such marks alone
 * is empty: what cannot be seen is no answer.
 *
 * <p>Marks that change what is seen stay where they do: those that join emoji, those that some scripts need between two
 * letters.
 */
public final class CleanText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int AS_EMOJI = 0xFE0F;
    private static final int AS_TEXT = 0xFE0E;
    private static final int KEYCAP = 0x20E3;
    private static final int FLAG = 0x1F3F4;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int UNREADABLE = 0xFFFD;

    /** Scripts in which a joiner, or its opposite, between two letters changes what is read. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.MONGOLIAN);

    private CleanText() {}

    /** The text cleaned, on as many lines as it had. */
    public static String clean(String written) {
        int[] points = written.replace("\r\n", "\n").codePoints().toArray();
        StringBuilder out = new StringBuilder(points.length);
        for (int at = 0; at < points.length; at++) {
            int seen = seen(points, at);
            if (seen >= 0) {
                out.appendCodePoint(seen);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC).strip();
    }

    /** The text cleaned, on one line: whatever divides words is one space. */
    public static String line(String written) {
        return clean(written).replaceAll("\\s+", " ");
    }

    /** The text without spaces and unseen marks at its edges; what is inside stays as it is. */
    public static String edges(String written) {
        int[] points = written.codePoints().toArray();
        int from = 0;
        int to = points.length;
        while (from < to && isNothing(points, from)) {
            from++;
        }
        while (to > from && isNothing(points, to - 1)) {
            to--;
        }
        return new String(points, from, to - from);
    }

    /** The place, in characters, of the first mark inside the text that nobody sees and cleaning would drop. */
    public static OptionalInt unseen(String text) {
        int[] points = text.codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            if (seen(points, at) < 0) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isNothing(int[] points, int at) {
        int seen = seen(points, at);
        return seen < 0 || Character.isWhitespace(seen);
    }

    /** What is kept of the character at this place; less than 0 for nothing. */
    private static int seen(int[] points, int at) {
        int point = points[at];
        if (point == '\n' || point == '\t') {
            return point;
        }
        if (point == '\r' || point == 0x0B || point == 0x0C || point == 0x85 || point == 0x2028 || point == 0x2029) {
            return '\n';
        }
        int type = Character.getType(point);
        if (type == Character.SURROGATE) {
            return UNREADABLE;
        }
        if (type == Character.SPACE_SEPARATOR || point == BRAILLE_BLANK) {
            return ' ';
        }
        return !isUnseen(point, type) || changesWhatIsSeen(points, at) ? point : -1;
    }

    private static boolean isUnseen(int point, int type) {
        return type == Character.CONTROL
                || (type == Character.FORMAT && !isNumberSign(point))
                || point == 0x034F
                || (point >= 0x115F && point <= 0x1160)
                || (point >= 0x17B4 && point <= 0x17B5)
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0x2060 && point <= 0x206F)
                || point == 0x3164
                || point == 0xFFA0
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point >= 0xFE00 && point <= AS_EMOJI)
                || (point >= 0xFFF0 && point <= 0xFFF8)
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xE0000 && point <= 0xE0FFF);
    }

    /** Signs that stand around numbers in some scripts, and are seen although they count as format characters. */
    private static boolean isNumberSign(int point) {
        return (point >= 0x0600 && point <= 0x0605)
                || point == 0x06DD
                || point == 0x070F
                || (point >= 0x0890 && point <= 0x0891)
                || point == 0x08E2
                || point == 0x110BD
                || point == 0x110CD;
    }

    private static boolean changesWhatIsSeen(int[] points, int at) {
        int before = at == 0 ? 0 : points[at - 1];
        int after = at + 1 == points.length ? 0 : points[at + 1];
        return switch (points[at]) {
            case ZERO_WIDTH_JOINER -> (isEmoji(before) && isPicture(after)) || bothJoined(before, after);
            case ZERO_WIDTH_NON_JOINER -> bothJoined(before, after);
            case AS_EMOJI, AS_TEXT -> isPicture(before) || (after == KEYCAP && Character.isEmoji(before));
            default -> isTag(points[at]) && (before == FLAG || isTag(before));
        };
    }

    private static boolean isEmoji(int point) {
        return isPicture(point) || point == AS_EMOJI || (point >= 0x1F3FB && point <= 0x1F3FF);
    }

    private static boolean isPicture(int point) {
        return Character.isExtendedPictographic(point);
    }

    private static boolean isTag(int point) {
        return point >= 0xE0020 && point <= 0xE007F;
    }

    private static boolean bothJoined(int before, int after) {
        return isJoined(before) && isJoined(after);
    }

    private static boolean isJoined(int point) {
        return JOINED.contains(UnicodeScript.of(point));
    }
}
