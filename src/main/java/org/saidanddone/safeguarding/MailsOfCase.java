package org.saidanddone.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.feedback.Contact;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.EndedMail;
import org.saidanddone.platform.MailKind;
import org.saidanddone.platform.MailStops;
import org.saidanddone.platform.Outbox;
import org.saidanddone.review.ReviewBook;

/**
 * What became of the mails about a case: those that did not arrive, and that the person wants none any more. What the
 * safeguarding lead sent, and alarms, only a lead sees.
 */
@Singleton
@Guarded
@Transactional
public class MailsOfCase {

    private final ReviewBook review;
    private final Contact contact;
    private final Outbox outbox;
    private final MailStops stops;
    private final WhoIsAsking whoIsAsking;

    MailsOfCase(ReviewBook review, Contact contact, Outbox outbox, MailStops stops, WhoIsAsking whoIsAsking) {
        this.review = review;
        this.contact = contact;
        this.outbox = outbox;
        this.stops = stops;
        this.whoIsAsking = whoIsAsking;
    }

    /** The mails that did not arrive, newest first; none where whoever asks may not see the case. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<EndedMail> notArrived(long feedbackId) {
        if (!review.maySee(feedbackId)) {
            return List.of();
        }
        boolean lead = whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD);
        Stream<EndedMail> toPerson = outbox.ended(contact.number(feedbackId).digits()).stream()
                .filter(mail -> lead || mail.kind() != MailKind.SAFE);
        Stream<EndedMail> alarms = lead ? outbox.ended(ConcernMail.about(feedbackId)).stream() : Stream.of();
        return Stream.concat(toPerson, alarms)
                .sorted(Comparator.comparing(EndedMail::ended).reversed())
                .toList();
    }

    /** When the person said that they want no more mails; empty where they did not, or whoever asks may not see the case. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<Instant> stoppedSince(long feedbackId) {
        return review.maySee(feedbackId)
                ? stops.since(contact.number(feedbackId).digits())
                : Optional.empty();
    }
}
