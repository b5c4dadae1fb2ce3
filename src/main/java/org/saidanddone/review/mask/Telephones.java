package org.saidanddone.review.mask;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.stream.StreamSupport;

/** Finds telephone numbers as they are written in the United Kingdom, and those of other countries with a plus. */
final class Telephones {

    private static final String COUNTRY = "GB";
    private static final int FEWEST_DIGITS = 8;
    private static final long TRIES = 1000;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    List<Find> in(String text) {
        return StreamSupport.stream(
                        numbers.findNumbers(text, COUNTRY, Leniency.POSSIBLE, TRIES)
                                .spliterator(),
                        false)
                // "Possible" takes short numbers too, such as house numbers and years.
                .filter(match ->
                        match.rawString().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .map(match -> new Find(match.start(), match.end(), MaskKind.PHONE))
                .toList();
    }
}
