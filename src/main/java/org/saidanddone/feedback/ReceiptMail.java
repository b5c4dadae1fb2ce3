package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.Variant;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.Slowdown;

/** Sends a receipt to an e-mail address. The words stand behind the {@code #} of the link, which no log ever sees. */
@Singleton
@Guarded
public class ReceiptMail {

    private final Outbox outbox;
    private final Settings settings;
    private final Slowdown slowdown;

    ReceiptMail(Outbox outbox, Settings settings, Slowdown slowdown) {
        this.outbox = outbox;
        this.settings = settings;
        this.slowdown = slowdown;
    }

    /** True when mail can be sent at all. */
    @Anyone
    public boolean canSend() {
        return outbox.canSend();
    }

    /** The address that opens the case, as it stands in the mail and in the card's square code. */
    @Anyone
    public String link(ReceiptCode code) {
        return settings.publicUrl() + "/back#" + code.text();
    }

    /**
     * Sends the receipt to the address.
     *
     * @param from where the visitor comes from; kept in memory only
     * @return how long to wait first when too many were sent, zero when this one is on its way
     */
    @Anyone
    @Transactional
    public Duration send(ReceiptCode code, EmailAddress to, String from) {
        Duration wait = slowdown.before("receipt mail " + code.number().digits(), "receipt mail from " + from);
        if (!wait.isPositive()) {
            put(code, to);
        }
        return wait;
    }

    void put(ReceiptCode code, EmailAddress to) {
        if (outbox.canSend()) {
            LanguageFile words = LanguageFile.english();
            outbox.put(new Mail(
                    to.text(),
                    words.text(Variant.EASY_READ, "receipt.mail.subject"),
                    words.text(
                            Variant.EASY_READ,
                            "receipt.mail.text",
                            code.number().shown(),
                            String.join(", ", code.words()),
                            link(code))));
        }
    }
}
