package org.saidanddone.platform;

import java.time.Instant;

/**
 * A mail that did not arrive and is not tried again. Neither its address nor its text is kept.
 *
 * @param kind what it was
 * @param ended when it was given up
 * @param why why
 * @param answerCode the number that the mail server answered last, 0 where it did not answer
 */
public record EndedMail(MailKind kind, Instant ended, Why why, int answerCode) {

    /** Why a mail is given up. */
    public enum Why {
        /** The mail server said that this address takes none. */
        REFUSED,
        /** It could not be sent for three days. */
        TOO_LONG,
        /** No mail can reach exactly this address from here. */
        NO_ADDRESS,
        /** This product itself could not deal with it, however often it tried. */
        FAULT
    }
}
