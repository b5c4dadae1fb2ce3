package org.saidanddone.feedback;

import java.io.Serializable;
import java.util.List;
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

    /** A row of what may be digits, as long as it goes on. */
    private static final Pattern ROW = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])[0-9OoIl|](?:[\\s\\u00a0\\p{Cf}\\p{Pd}._,]{0,3}[0-9OoIl|])*(?![\\p{Ll}&&[^OoIl]])");

    /** Refuses anything but eight digits with IllegalArgumentException. */
    public CaseNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a case number has eight digits");
        }
    }

    /**
     * Reads what a person typed, with spaces, dashes or dots anywhere, and with the letters O, I and l where they meant
     * 0 and 1; empty when it is not a case number.
     */
    public static Optional<CaseNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\p{Cf}\\p{Pd}._,;:#]+", "");
        String meant = digits.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1");
        boolean isMostlyDigits = digits.replaceAll("[^0-9]", "").length() >= HALF;
        return isMostlyDigits && FORM.matcher(meant).matches() ? Optional.of(new CaseNumber(meant)) : Optional.empty();
    }

    /**
     * Finds the one case number in a text that was pasted with what stands around it: "Case number: 1234 5678". Empty
     * where there is none, and where a longer row of digits, such as a phone number, could be one.
     */
    public static Optional<CaseNumber> find(String text) {
        Optional<CaseNumber> alone = read(text);
        if (alone.isPresent()) {
            return alone;
        }
        List<CaseNumber> found = ROW.matcher(text)
                .results()
                .flatMap(row -> read(row.group()).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** As people read it: two groups of four. */
    public String shown() {
        return digits.substring(0, HALF) + " " + digits.substring(HALF);
    }
}
