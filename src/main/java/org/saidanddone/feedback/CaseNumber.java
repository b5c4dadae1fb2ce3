package org.saidanddone.feedback;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a case: eight digits. Not secret; the words that go with it are.
 *
 * @param digits the eight digits, without spaces
 */
public record CaseNumber(String digits) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");
    private static final int HALF = 4;

    /** Refuses anything but eight digits with IllegalArgumentException. */
    public CaseNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a case number has eight digits");
        }
    }

    /** Reads what a person typed, with spaces, dashes or dots anywhere; empty when it is not a case number. */
    public static Optional<CaseNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\p{Pd}._,#]+", "");
        return FORM.matcher(digits).matches() ? Optional.of(new CaseNumber(digits)) : Optional.empty();
    }

    /** As people read it: two groups of four. */
    public String shown() {
        return digits.substring(0, HALF) + " " + digits.substring(HALF);
    }
}
