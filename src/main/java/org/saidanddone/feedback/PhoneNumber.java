package org.saidanddone.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.CleanText;

/**
 * A telephone number as people write it: with any spaces, dashes and brackets, an extension, a note whose it is.
 *
 * @param number the number with single spaces between its groups
 * @param extension the digits of the extension, "" without one
 * @param note what else stands there, in front of the number or after it
 */
public record PhoneNumber(String number, String extension, String note) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d@])(?:\\+|\\(\\+?)?\\d(?:[ ()./\\p{Pd}]{0,3}\\d)+(?![\\d@])");
    private static final Pattern EXTENSION =
            Pattern.compile("^[ ,;]*(?:ext(?:ension|n)?\\.?|x|#)[ :]*(\\d{1,6})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NOTE = 100;

    /** What was typed; empty when no telephone number is in it. */
    public static Optional<PhoneNumber> read(String typed) {
        String text = CleanText.line(typed);
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        long digits = matcher.group().chars().filter(Character::isDigit).count();
        String after = text.substring(matcher.end());
        Matcher extension = EXTENSION.matcher(after);
        String more = extension.find() ? extension.group(1) : "";
        String rest = more.isEmpty() ? after : after.substring(extension.end());
        String note = CleanText.line(text.substring(0, matcher.start()) + " " + rest);
        boolean fits = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && note.length() <= LONGEST_NOTE;
        return fits ? Optional.of(new PhoneNumber(tidied(matcher.group()), more, note)) : Optional.empty();
    }

    /** What was typed as it is kept and shown: tidy where a number is in it. */
    public static String tidy(String typed) {
        return read(typed).map(PhoneNumber::text).orElseGet(() -> Words.clean(typed));
    }

    /** The address that a telephone dials for what was kept. */
    public static String link(String kept) {
        return read(kept).map(PhoneNumber::link).orElseGet(() -> "tel:" + kept.replaceAll("[^0-9+]", ""));
    }

    private static String tidied(String number) {
        String plain =
                number.replaceAll("[/.\\p{Pd}]", " ").replaceAll("\\( *", " (").replaceAll(" *\\)", ") ");
        return CleanText.line(plain);
    }

    /** In one line: the number, the extension, the note. */
    public String text() {
        return number + (extension.isEmpty() ? "" : " ext " + extension) + (note.isEmpty() ? "" : " " + note);
    }

    private String link() {
        String abroad = number.startsWith("+") ? number.replace("(0)", "") : number;
        return "tel:" + abroad.replaceAll("[^0-9+]", "") + (extension.isEmpty() ? "" : ";ext=" + extension);
    }
}
