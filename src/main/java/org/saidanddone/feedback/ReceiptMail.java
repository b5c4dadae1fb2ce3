package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.Slowdown;

/** Sends a receipt to an e-mail address. */
@Singleton
@Guarded
public class ReceiptMail {

    private final ReceiptLetter letter;
    private final Slowdown slowdown;

    ReceiptMail(ReceiptLetter letter, Slowdown slowdown) {
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

    /**
     * Sends the receipt to the address.
     *
     * @param from where the visitor comes from; kept in memory only, to slow down who sends again and again
     * @return how long to wait first when too many were sent, zero when this one is on its way
     */
    @Anyone
    public Duration send(ReceiptCode code, EmailAddress to, String from) {
        Duration wait = slowdown.before("receipt mail " + code.number().digits(), "receipt mail from " + from);
        if (!wait.isPositive()) {
            letter.put(code, to);
        }
        return wait;
    }
}
