package org.saidanddone.review.clock;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Settings;
import org.saidanddone.review.Recusals;

/** Tells by mail that an answer is late, in the hours in which mail may come. No mail says to whom or about what. */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class LateMail {

    private final People people;
    private final Recusals recusals;
    private final Outbox outbox;
    private final Settings settings;

    LateMail(People people, Recusals recusals, Outbox outbox, Settings settings) {
        this.people = people;
        this.recusals = recusals;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** To those who answer for actions; where there is nobody, to those who review. */
    void toOwners(long feedbackId) {
        List<Person> owners = who(Role.ACTION_OWNER, feedbackId);
        send(owners.isEmpty() ? who(Role.REVIEWER, feedbackId) : owners, "review.mail.late", "/replies");
    }

    void toAdministrators(long feedbackId) {
        send(who(Role.ADMINISTRATOR, feedbackId), "review.mail.board", "/late");
    }

    private List<Person> who(Role role, long feedbackId) {
        Set<Long> named = new HashSet<>(recusals.of(feedbackId));
        return people.activeWith(role).stream()
                .filter(person -> !named.contains(person.id()))
                .toList();
    }

    private void send(List<Person> to, String key, String path) {
        if (!outbox.canSend()) {
            return;
        }
        LanguageFile words = LanguageFile.english();
        to.forEach(person -> outbox.put(new Mail(
                person.email().text(),
                words.text(Variant.PLAIN, key + ".subject"),
                words.text(Variant.PLAIN, key + ".text", settings.publicUrl() + path))));
    }
}
