package org.saidanddone.review.concern;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;

/** Tells every safeguarding lead by mail that a concern waits. The mail says nothing about it. */
@Singleton
class LeadsMail {

    private final People people;
    private final Outbox outbox;
    private final Settings settings;

    LeadsMail(People people, Outbox outbox, Settings settings) {
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void send() {
        if (outbox.canSend()) {
            people.activeWith(Role.SAFEGUARDING_LEAD).forEach(lead -> outbox.putAtOnce(mail(lead)));
        }
    }

    private Mail mail(Person lead) {
        LanguageFile words = LanguageFile.english();
        return new Mail(
                lead.email().text(),
                words.text(Variant.PLAIN, "review.mail.subject"),
                words.text(Variant.PLAIN, "review.mail.text", settings.publicUrl() + "/concerns"));
    }
}
