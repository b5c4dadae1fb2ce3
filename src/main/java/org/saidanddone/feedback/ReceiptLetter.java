package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.MailAddress;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;

/** The mail that carries a receipt. The words stand behind the {@code #} of its link, which no log ever sees. */
@Singleton
class ReceiptLetter {

    private final Outbox outbox;
    private final PersonsLanguage languages;
    private final Settings settings;

    ReceiptLetter(Outbox outbox, PersonsLanguage languages, Settings settings) {
        this.outbox = outbox;
        this.languages = languages;
        this.settings = settings;
    }

    boolean canSend() {
        return outbox.canSend();
    }

    String link(ReceiptCode code) {
        return settings.publicUrl() + "/back#" + code.text();
    }

    /** Puts the mail into the outbox, in the transaction of the caller; nothing where no mail can be sent. */
    @Transactional
    void put(ReceiptCode code, String to) {
        if (canSend()) {
            WordsFor words = languages.of(code.number());
            String text =
                    words.easy("receipt.mail.text", code.number().shown(), String.join(", ", code.words()), link(code));
            outbox.putAtOnce(
                    new Mail(MailAddress.withoutEdges(to), words.easy("receipt.mail.subject"), text, words.language()),
                    code.number().digits());
        }
    }
}
