package org.saidanddone.feedback;

/**
 * How somebody who may not be safe can be reached without danger.
 *
 * @param way the way; {@link AnswerWay#RECEIPT} when they want neither a call nor anything written
 * @param address where to, "" for a receipt
 * @param times when it is safe, in their words; "" where they did not say
 * @param others if somebody else sees their phone, their e-mails or their post
 */
public record SafeContact(AnswerWay way, String address, String times, OthersSee others) {

    private static final int LONGEST_TIMES = 500;

    /** Takes away space around the words, and an address that is not needed. */
    public SafeContact {
        address = switch (way) {
            case RECEIPT -> "";
            case PHONE -> PhoneNumber.tidy(address);
            case EMAIL, LETTER -> Words.clean(address);
        };
        times = Words.clean(times);
    }

    /** If somebody else sees what is sent. */
    public enum OthersSee {
        /** Nobody else does. */
        NO,
        /** Somebody does. */
        YES,
        /** They do not know, or did not say. */
        DONT_KNOW
    }

    /** True when somebody can be reached at this address, and the times are not too long. */
    public boolean fits() {
        return AnswerAddress.fits(way, address) && times.length() <= LONGEST_TIMES;
    }

    /** True when a mail, of which others must learn nothing, may go to the person. */
    public boolean mailIsSafe() {
        return way == AnswerWay.EMAIL && others == OthersSee.NO;
    }

    /** Without the address and the words. */
    @Override
    public String toString() {
        return "SafeContact[" + way + ", " + others + "]";
    }
}
