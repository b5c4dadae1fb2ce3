package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;

/**
 * What somebody who may not be safe says about how they can be reached, with their receipt. It is kept apart from what
 * they sent and never shown back: whoever finds a receipt must not find an address with it.
 */
@Singleton
@Guarded
@Transactional
public class SafeContacts {

    private final SafeContactRepository rows;
    private final FeedbackRepository feedback;
    private final AnswerRepository answers;
    private final WishesOffered wishes;
    private final Clock clock;

    SafeContacts(
            SafeContactRepository rows,
            FeedbackRepository feedback,
            AnswerRepository answers,
            WishesOffered wishes,
            Clock clock) {
        this.wishes = wishes;
        this.rows = rows;
        this.answers = answers;
        this.feedback = feedback;
        this.clock = clock;
    }

    /**
     * What a page must know to ask.
     *
     * @param mayBeUnsafe true when the person said that they are not safe, or not sure
     * @param onBehalf true when somebody speaks for them
     * @param told true when they have said how they can be reached
     */
    public record Asked(boolean mayBeUnsafe, boolean onBehalf, boolean told) {}

    /** If the person of the opened case is asked, and if they have answered. */
    @Anyone
    public Asked asked(OpenedCase opened) {
        FeedbackRow row = feedback.findById(opened.feedbackId()).orElseThrow();
        String safe = row.safe();
        return new Asked(
                (safe != null && Safe.valueOf(safe).isConcern()) || saysItWithAPicture(opened),
                row.voice().equals(Voice.ON_BEHALF.name()),
                rows.existsById(opened.feedbackId()));
    }

    /** True when somebody can be reached this way at this address, and nobody else instead. */
    @Anyone
    public boolean reaches(AnswerWay way, String address) {
        return wishes.reaches(way, address);
    }

    private boolean saysItWithAPicture(OpenedCase opened) {
        return answers.of(opened.feedbackId()).stream()
                .anyMatch(row -> row.answer().chosen().saysNotSafe());
    }

    /**
     * Keeps it in the place of what was said before; one that does not fit, or of somebody who is not asked, is refused
     * with IllegalArgumentException.
     */
    @Anyone
    public void keep(OpenedCase opened, SafeContact contact) {
        if (!contact.fits() || !reaches(contact.way(), contact.address())) {
            throw new IllegalArgumentException("nobody can be reached there");
        }
        // Held, so that two taps come one after the other, and nothing is kept of whoever takes everything back
        // meanwhile.
        feedback.hold(opened.feedbackId());
        if (!asked(opened).mayBeUnsafe()) {
            throw new IllegalArgumentException("nobody is asked who is safe, or has taken back what they said");
        }
        SafeContactRow row = new SafeContactRow(
                opened.feedbackId(),
                contact.way().name(),
                contact.address(),
                contact.times(),
                contact.others().name(),
                clock.instant());
        if (rows.existsById(opened.feedbackId())) {
            rows.update(row);
        } else {
            rows.save(row);
        }
    }
}
