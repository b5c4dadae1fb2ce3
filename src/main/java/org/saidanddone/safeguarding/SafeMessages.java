package org.saidanddone.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.review.Escalation;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewState;

/**
 * What the safeguarding lead and the person write to each other through the receipt, while nothing can be published or
 * replied to. Nobody else sees it. A concern that names whoever asks is {@link NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class SafeMessages {

    private final SafeMessageRepository rows;
    private final SafeMessageBook book;
    private final ConcernBook concerns;
    private final Escalation escalation;
    private final Clock clock;

    SafeMessages(
            SafeMessageRepository rows,
            SafeMessageBook book,
            ConcernBook concerns,
            Escalation escalation,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.concerns = concerns;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** Everything that was written about the case of the concern, oldest first. What the person wrote is seen by this. */
    @Only(Role.SAFEGUARDING_LEAD)
    public List<SafeMessage> of(long concernId) {
        long feedbackId = concerns.find(concernId).orElseThrow(NoSuchCase::new).feedbackId();
        List<SafeMessage> all =
                rows.of(feedbackId).stream().map(SafeMessageRow::message).toList();
        rows.seen(feedbackId, false, clock.instant());
        return all;
    }

    /**
     * Writes to the person. They see it with their receipt; a mail that says nothing goes only where they said that nobody
     * else sees their e-mails.
     *
     * @throws IllegalArgumentException when a form of the text lacks words or is too long
     * @throws MoveRefused when the concern is cleared
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public List<SafeMessage> send(long concernId, SafeText text) {
        escalation.hold(concerns.find(concernId).orElseThrow(NoSuchCase::new).feedbackId());
        ConcernRow concern = concerns.find(concernId).orElseThrow(NoSuchCase::new);
        if (concern.cleared() != null) {
            throw new MoveRefused(ReviewState.AWAITING, "write to the person about a concern that has ended");
        }
        book.send(concern, text, false);
        return of(concernId);
    }
}
