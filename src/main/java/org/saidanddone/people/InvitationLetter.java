package org.saidanddone.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;

/** The mail that invites somebody to choose a password. The one-time word stands behind the {@code #}, which no log sees. */
@Singleton
class InvitationLetter {

    private final Outbox outbox;
    private final Settings settings;

    InvitationLetter(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    boolean canSend() {
        return outbox.canSend();
    }

    /** How it stands with the mail with this number; empty once it has left. */
    Optional<Outbox.Standing> stands(long mail) {
        return outbox.stands(mail);
    }

    String link(String token) {
        return settings.publicUrl() + "/set-up#" + token;
    }

    /** Puts the invitation into the outbox, in the transaction of the caller, and gives back its number there. */
    @Transactional
    long invite(String to, String token) {
        LanguageFile words = LanguageFile.english();
        return outbox.putAtOnce(new Mail(
                to,
                words.text(Variant.PLAIN, "work.people.mail.subject"),
                words.text(Variant.PLAIN, "work.people.mail.text", link(token), People.LINK_LASTS.toDays())));
    }

    /** Tells somebody with a password that there is a link with which it can be changed: it may not be they who asked. */
    @Transactional
    void tellOfLink(EmailAddress to) {
        if (canSend()) {
            LanguageFile words = LanguageFile.english();
            outbox.putAtOnce(new Mail(
                    to.text(),
                    words.text(Variant.PLAIN, "work.people.link-mail.subject"),
                    words.text(Variant.PLAIN, "work.people.link-mail.text")));
        }
    }
}
