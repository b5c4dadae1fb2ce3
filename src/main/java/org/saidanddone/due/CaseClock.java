package org.saidanddone.due;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.WordsAdded;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.OneLook;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.review.ReviewChanged;

/**
 * Keeps the clock of each case, in the transaction that changes the case. Not guarded: for services, which say who may
 * see the case.
 */
@Singleton
public class CaseClock {

    private final ClockRepository rows;
    private final Promises promises;
    private final FeedbackStore feedback;
    private final WorkingDays days;
    private final WhoIsAsking whoIsAsking;
    private final ApplicationEventPublisher<ClockChanged> changed;
    private final OneLook look;
    private final Clock clock;

    CaseClock(
            ClockRepository rows,
            Promises promises,
            FeedbackStore feedback,
            WorkingDays days,
            WhoIsAsking whoIsAsking,
            ApplicationEventPublisher<ClockChanged> changed,
            OneLook look,
            Clock clock) {
        this.rows = rows;
        this.promises = promises;
        this.feedback = feedback;
        this.days = days;
        this.whoIsAsking = whoIsAsking;
        this.changed = changed;
        this.look = look;
        this.clock = clock;
    }

    /** Reads these together, for a page that shows them all: what is asked of each of them then is known. */
    @Transactional
    public void ahead(Collection<Long> feedbackIds) {
        look.each(
                "clock",
                feedbackIds,
                some -> rows.findByFeedbackIdIn(some).stream()
                        .collect(Collectors.toMap(ClockRow::feedbackId, Optional::of)),
                Optional.empty());
    }

    /** How the clock of the case stands; empty where there is no plan that promises anything. */
    @Transactional
    public Optional<ResponseClock> of(long feedbackId) {
        return look.once(() -> rows.findById(feedbackId), "clock", feedbackId).map(row -> row.clock(today()));
    }

    /** The day by which an answer is owed; empty where none is, or while we wait for the person. */
    @Transactional
    public Optional<LocalDate> owedBy(long feedbackId) {
        return rows.findById(feedbackId).flatMap(ClockRow::owedBy);
    }

    private LocalDate today() {
        return Today.of(clock.instant());
    }

    /** Begins, goes on and ends with the review; before those who show when a case is due. */
    @EventListener
    @Order(-100)
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void changed(ReviewChanged review) {
        Feedback sent = feedback.find(review.feedbackId()).orElseThrow();
        Promise promise = promises.about(sent).orElse(null);
        if (promise == null) {
            return;
        }
        Optional<ClockRow> before = rows.findById(review.feedbackId());
        if (before.isEmpty()) {
            rows.save(begun(sent.id(), sent.sent(), promise));
            return;
        }
        ClockRow row = kept(before.get(), promise);
        Instant answered = row.answered();
        if (review.state().waiting() && answered != null) {
            // What was set aside by mistake was never answered: its clock goes on as if it had not stopped.
            row = review.since().isBefore(answered) ? row.answeredAt(null) : again(row, review.since(), promise);
        }
        if (row.acknowledged() == null && whoIsAsking.now() instanceof Asking.Colleague) {
            row = row.acknowledgedAt(clock.instant());
        }
        if (!review.state().waiting() && row.answered() == null) {
            row = row.answeredAt(clock.instant());
        }
        if (!row.equals(before.get())) {
            rows.update(row);
        }
    }

    private ClockRow begun(long feedbackId, Instant started, Promise promise) {
        return new ClockRow(
                feedbackId,
                started,
                promise.acknowledgeDays(),
                promise.replyDays(),
                0,
                days.after(started, promise.acknowledgeDays()),
                null,
                days.after(started, promise.replyDays()),
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The same clock with what is promised now: staff may have linked the case to another plan. */
    private ClockRow kept(ClockRow row, Promise promise) {
        return promise.equals(new Promise(row.acknowledgeDays(), row.replyDays()))
                ? row
                : row.promising(
                        promise,
                        days.after(row.started(), promise.acknowledgeDays()),
                        days.after(row.started(), promise.replyDays() + row.waitedDays()));
    }

    /** There was an answer, and the person said that it is not better, or said more: the promise holds anew. */
    private ClockRow again(ClockRow row, Instant since, Promise promise) {
        ClockRow fresh = begun(row.feedbackId(), since, promise);
        return new ClockRow(
                fresh.feedbackId(),
                fresh.started(),
                fresh.acknowledgeDays(),
                fresh.replyDays(),
                0,
                fresh.acknowledgeBy(),
                null,
                fresh.replyBy(),
                null,
                null,
                null,
                null,
                null,
                row.version());
    }

    /**
     * From now on we wait for the person, and the clock stands still: until they say something, or for as many working
     * days as the plan gives us for an answer.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void waitForPerson(long feedbackId) {
        Instant now = clock.instant();
        rows.findById(feedbackId)
                .filter(row -> row.waitingSince() == null)
                .ifPresent(row -> keep(row.waiting(now, days.after(now, row.replyDays()))));
    }

    /** We do not wait any more: the clock goes on where it stood. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void goOn(long feedbackId) {
        rows.findById(feedbackId)
                .filter(row -> row.waitingSince() != null)
                .ifPresent(row -> keep(goingOn(row, clock.instant())));
    }

    void keep(ClockRow row) {
        rows.update(row);
        changed.publishEvent(new ClockChanged(row.feedbackId()));
    }

    ClockRow goingOn(ClockRow row, Instant now) {
        Instant since = row.waitingSince();
        int waited = row.waitedDays() + (since == null ? 0 : days.between(Today.of(since), Today.of(now)));
        return row.goingOn(waited, days.after(row.started(), row.replyDays() + waited));
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void wordsAdded(WordsAdded event) {
        goOn(event.feedbackId());
    }
}
