package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.MailReach;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Slowdown;

/** Sends a receipt to an e-mail address. */
@Singleton
@Guarded
public class ReceiptMail {

    private final ReceiptLetter letter;
    private final MailReach reach;
    private final Slowdown slowdown;

    ReceiptMail(ReceiptLetter letter, MailReach reach, Slowdown slowdown) {
        this.reach = reach;
        this.letter = letter;
        this.slowdown = slowdown;
    }

    /** True when mail can be sent at all. */
    @Anyone
    public boolean canSend() {
        return letter.canSend();
    }

    /** The address that opens the case, as it stands in the mail and in the card's square code. */
    @Anyone
    public String link(ReceiptCode code) {
        return letter.link(code);
    }

    /** True when a mail reaches the address that was typed, and no other. */
    @Anyone
    public boolean reaches(String typed) {
        return reach.reaches(typed);
    }

    /** True when so many mails went to this address today that another one would wait for tomorrow. */
    @Anyone
    public boolean isFull(String typed) {
        return reach.isFull(typed);
    }

    /**
     * Sends the receipt to the address.
     *
     * @param from where the visitor comes from; kept in memory only, to slow down who sends again and again
     * @return how long to wait first when too many were sent, zero when this one is on its way
     */
    @Anyone
    public Duration send(ReceiptCode code, String to, Place from) {
        Duration wait = slowdown.before("receipt mail " + code.number().digits(), "receipt mail from " + from.key());
        if (!wait.isPositive()) {
            letter.put(code, to);
        }
        return wait;
    }
}
