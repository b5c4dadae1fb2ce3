package org.saidanddone.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.CleanText;

/**
 * The stable code of an action, for example {@code BRS-12}: capital letters, digits and single hyphens, a letter first.
 *
 * @param text the code
 */
public record ActionCode(String text) {

    /** The most characters of a code. */
    public static final int LONGEST = 20;

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    /** Refuses what is not a code with IllegalArgumentException. */
    public ActionCode {
        if (!fits(text)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** The code as somebody typed it, in any case; empty when it cannot be one. */
    public static Optional<ActionCode> read(String typed) {
        String text = CleanText.line(typed).toUpperCase(Locale.ROOT);
        return fits(text) ? Optional.of(new ActionCode(text)) : Optional.empty();
    }

    /** True when the text is a code; codes of plans have the same form. */
    static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
