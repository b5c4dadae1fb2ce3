package org.saidanddone.review.concern;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.people.Person;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;

/** Tells by mail that a concern waits, at any hour. No mail says anything about it. */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class ConcernMail {

    private final ConcernReaders readers;
    private final Outbox outbox;
    private final Settings settings;

    ConcernMail(ConcernReaders readers, Outbox outbox, Settings settings) {
        this.readers = readers;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** There is a new one. Where nobody may see it, the administrators must find somebody who may. */
    void raised(long feedbackId) {
        List<Person> first = readers.first(feedbackId);
        if (first.isEmpty()) {
            send(readers.administrators(feedbackId), "review.mail.nobody");
        } else {
            send(first, "review.mail");
        }
    }

    /** Nobody has looked at it in time. */
    void climbed(long feedbackId) {
        send(readers.climbing(feedbackId), "review.mail.climbed");
        send(readers.administrators(feedbackId), "review.mail.administrator");
    }

    private void send(List<Person> people, String key) {
        if (!outbox.canSend()) {
            return;
        }
        LanguageFile words = LanguageFile.english();
        people.forEach(person -> outbox.putAtOnce(new Mail(
                person.email().text(),
                words.text(Variant.PLAIN, key + ".subject"),
                words.text(Variant.PLAIN, key + ".text", settings.publicUrl() + "/concerns"))));
    }
}
