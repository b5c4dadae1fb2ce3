package org.saidanddone.safeguarding;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells by mail that a concern waits, at any hour. No mail says anything about it. */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class ConcernMail {

    private static final Logger LOG = LoggerFactory.getLogger(ConcernMail.class);

    private static final String CONCERNS = "/concerns";

    private final ConcernReaders readers;
    private final Outbox outbox;
    private final Settings settings;

    ConcernMail(ConcernReaders readers, Outbox outbox, Settings settings) {
        this.readers = readers;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** There is a new one. Where nobody may see it, the administrators must find somebody who may. */
    void raised(long feedbackId, long concernId) {
        toLeads(feedbackId, "review.mail", CONCERNS + "/" + concernId);
    }

    /** The person has written to the lead. */
    void answered(long feedbackId, long concernId) {
        toLeads(feedbackId, "review.mail.unread", CONCERNS + "/" + concernId);
    }

    /** Somebody was taken out of a case; a lead who was is not told, and what they had to look at is the others' now. */
    void named(long feedbackId) {
        toLeads(feedbackId, "review.mail.named", "/inbox/" + feedbackId);
    }

    private void toLeads(long feedbackId, String key, String path) {
        List<Person> first = readers.first(feedbackId);
        if (first.isEmpty()) {
            List<Person> administrators = readers.administrators(feedbackId);
            if (administrators.isEmpty()) {
                LOG.warn("a case needs a second safeguarding lead, and there is no administrator to be told");
            }
            send(feedbackId, administrators, "review.mail.nobody", "");
        } else {
            send(feedbackId, first, key, path);
        }
    }

    /** Nobody has looked at it in time. */
    void climbed(long feedbackId, long concernId) {
        send(feedbackId, readers.climbing(feedbackId), "review.mail.climbed", CONCERNS + "/" + concernId);
        send(feedbackId, readers.administrators(feedbackId), "review.mail.administrator", "");
    }

    /** By what the alarms about a case are found that did not arrive. */
    static String about(long feedbackId) {
        return "alarm " + feedbackId;
    }

    private void send(long feedbackId, List<Person> people, String key, String path) {
        if (!outbox.canSend()) {
            return;
        }
        LanguageFile words = LanguageFile.english();
        people.forEach(person -> outbox.putAlarm(
                new Mail(
                        person.email().text(),
                        words.text(Variant.PLAIN, key + ".subject"),
                        words.text(Variant.PLAIN, key + ".text", settings.publicUrl() + path)),
                about(feedbackId)));
    }
}
