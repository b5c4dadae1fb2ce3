package org.saidanddone.reply;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.review.ReviewChanged;
import org.saidanddone.review.ReviewState;

/** Keeps who must still be told, in step with the case. One task a case is open; whoever holds it holds the case first. */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class DeliveryBook {

    private final DeliveryTaskRepository rows;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    DeliveryBook(DeliveryTaskRepository rows, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** Somebody must bring this reply to the person, and with it those before that nobody brought. */
    void begin(long feedbackId, long replyId, DeliveryKind kind) {
        rows.hold(feedbackId).forEach(row -> end(row, DeliveryTask.Ending.LATER_REPLY));
        rows.save(DeliveryTaskRow.begun(
                feedbackId, replyId, kind, clock.instant().truncatedTo(ChronoUnit.MICROS), Today.at(clock)));
    }

    /** Whoever has the case hidden or ended has its task hidden or ended too. */
    @EventListener
    void changed(ReviewChanged review) {
        boolean withLead = review.state() == ReviewState.ESCALATED;
        boolean over = !withLead && !review.state().waiting() && review.state() != ReviewState.REPLIED;
        for (DeliveryTaskRow row : rows.hold(review.feedbackId())) {
            if (over) {
                end(row, DeliveryTask.Ending.CASE_ENDED);
            } else if (row.hidden() != withLead) {
                rows.update(row.hiddenNow(withLead));
            }
        }
    }

    /** The open task of a case that is held. */
    Optional<DeliveryTaskRow> hold(long feedbackId) {
        return rows.hold(feedbackId).stream().findFirst();
    }

    void end(DeliveryTaskRow row, DeliveryTask.Ending how) {
        rows.update(row.endedAs(how, clock.instant().truncatedTo(ChronoUnit.MICROS), whoIsAsking.now()));
    }

    /** The reply that the person was told of last, 0 for none. */
    @Transactional
    long lastTold(long feedbackId) {
        Set<String> told = Set.of(DeliveryTask.Ending.TOLD.name(), DeliveryTask.Ending.SEEN.name());
        return of(feedbackId).stream()
                .filter(row -> told.contains(row.ending()))
                .mapToLong(DeliveryTaskRow::replyId)
                .max()
                .orElse(0);
    }

    /** Every task of the case, newest first. */
    @Transactional
    List<DeliveryTaskRow> of(long feedbackId) {
        return rows.of(feedbackId);
    }
}
