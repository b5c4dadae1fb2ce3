package org.saidanddone.picturelibrary;

import java.util.ArrayList;
import java.util.List;
import org.saidanddone.platform.text.CleanText;

/**
 * What must be said of an own picture.
 *
 * @param alternative what the picture says, in a few words
 * @param maker who made it
 * @param licence what allows its use
 */
public record Description(String alternative, String maker, String licence) {

    /** The most letters in each of the three. */
    public static final int LONGEST = 200;

    /** Cleans the words, each on one line. */
    public Description {
        alternative = clean(alternative);
        maker = clean(maker);
        licence = clean(licence);
    }

    private static String clean(String words) {
        return CleanText.line(words);
    }

    /** What is missing or too long, in the order of the page. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        check(alternative, Fault.NO_ALTERNATIVE, Fault.LONG_ALTERNATIVE, faults);
        check(maker, Fault.NO_MAKER, Fault.LONG_MAKER, faults);
        check(licence, Fault.NO_LICENCE, Fault.LONG_LICENCE, faults);
        return List.copyOf(faults);
    }

    private static void check(String words, Fault missing, Fault tooLong, List<Fault> faults) {
        if (words.isEmpty()) {
            faults.add(missing);
        } else if (words.length() > LONGEST) {
            faults.add(tooLong);
        }
    }
}
