package org.saidanddone.feedback;

import org.saidanddone.platform.MailAddress;
import org.saidanddone.platform.text.CleanText;

/** Where an answer goes, checked loosely: a person can type a telephone number in many ways. */
public final class AnswerAddress {

    private static final int SHORTEST_LETTER = 10;
    private static final int LONGEST = 500;

    private AnswerAddress() {}

    /** True when an answer can go this way to this address. */
    public static boolean fits(AnswerWay way, String address) {
        String text = CleanText.clean(address);
        return switch (way) {
            case RECEIPT -> true;
            case EMAIL -> MailAddress.read(text).isPresent();
            case PHONE -> isPhone(text);
            case LETTER -> text.length() >= SHORTEST_LETTER && text.length() <= LONGEST;
        };
    }

    private static boolean isPhone(String text) {
        return PhoneNumber.read(text).isPresent();
    }
}
