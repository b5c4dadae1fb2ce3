package org.saidanddone.feedback;

import java.util.regex.Pattern;
import org.saidanddone.people.EmailAddress;

/** Where an answer goes, checked loosely: a person can type a telephone number in many ways. */
public final class AnswerAddress {

    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ().+-]*");
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int SHORTEST_LETTER = 10;
    private static final int LONGEST = 500;

    private AnswerAddress() {}

    /** True when an answer can go this way to this address. */
    public static boolean fits(AnswerWay way, String address) {
        String text = address.strip();
        return switch (way) {
            case RECEIPT -> true;
            case EMAIL -> EmailAddress.read(text).isPresent();
            case PHONE -> isPhone(text);
            case LETTER -> text.length() >= SHORTEST_LETTER && text.length() <= LONGEST;
        };
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return PHONE.matcher(text).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
