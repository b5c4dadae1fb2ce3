package org.saidanddone.review;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.OneLook;

/**
 * Holds the review of a case for one transaction. Every change of a case goes through here first, so that changes come
 * one after the other and each sees what the one before has done.
 */
@Singleton
class ReviewDesk {

    private final ReviewRepository rows;
    private final SetAsideRepository setAside;
    private final Recusals recusals;
    private final People people;
    private final WhoIsAsking whoIsAsking;
    private final ApplicationEventPublisher<ReviewChanged> changed;
    private final OneLook look;
    private final Audit audit;
    private final Clock clock;

    ReviewDesk(
            ReviewRepository rows,
            SetAsideRepository setAside,
            Recusals recusals,
            People people,
            WhoIsAsking whoIsAsking,
            ApplicationEventPublisher<ReviewChanged> changed,
            OneLook look,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.setAside = setAside;
        this.recusals = recusals;
        this.people = people;
        this.whoIsAsking = whoIsAsking;
        this.changed = changed;
        this.look = look;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the review of feedback that has come in. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void begin(Feedback feedback) {
        ReviewState awaiting = ReviewState.AWAITING;
        Instant now = clock.instant();
        tell(rows.save(new ReviewRow(
                feedback.id(),
                feedback.number().digits(),
                feedback.voice().name(),
                feedback.feeling().map(Feeling::name).orElse(null),
                awaiting.code(),
                awaiting.waiting(),
                null,
                feedback.sent(),
                feedback.sent(),
                now,
                null,
                0)));
    }

    /** Holds the review until the transaction ends. */
    ReviewRow hold(long feedbackId) {
        return rows.hold(feedbackId).orElseThrow(NoSuchCase::new);
    }

    /** Holds the review for somebody who read it at this version; refuses with {@link CaseChanged} when it is another. */
    ReviewRow hold(long feedbackId, int version) {
        ReviewRow row = hold(feedbackId);
        if (!maySee(row)) {
            throw new NoSuchCase();
        }
        if (row.version() != version) {
            throw new CaseChanged(nameOf(row.changedBy()), row.changed());
        }
        return row;
    }

    /**
     * Keeps what was held, in the next state, and tells at which version it stands. What was answered and is not any more waits from now on; what was set aside
     * by mistake has waited all the time.
     */
    CaseAt save(ReviewRow row, ReviewState next) {
        Instant now = clock.instant();
        boolean answered = row.reviewState() == ReviewState.REPLIED;
        if (row.reviewState() == ReviewState.SET_ASIDE && next != ReviewState.SET_ASIDE) {
            setAside.end(row.feedbackId(), now);
        }
        ReviewRow timed = next.waiting() && answered ? row.waitingSince(now) : row;
        return tell(rows.update(timed.in(next).changed(now, asking()))).at();
    }

    /** As {@link #save}, for what a colleague did with a case: whoever works on it has it, where nobody had it. */
    CaseAt worked(ReviewRow row, ReviewState next) {
        Long who = asking();
        if (who == null || row.assignedTo() != null || !whoIsAsking.now().hasAny(Role.REVIEWER)) {
            return save(row, next);
        }
        audit.record("TAKEN", Optional.of(row.feedbackId()), Optional.empty(), "BY_WORKING", "", nameOf(who));
        return save(row.assigned(who), next);
    }

    private ReviewRow tell(ReviewRow row) {
        changed.publishEvent(row.asChanged());
        return row;
    }

    /** The review as it is now, whoever asks. */
    Optional<ReviewRow> find(long feedbackId) {
        return look.once(() -> rows.findById(feedbackId), "review", feedbackId);
    }

    /** The review as it is now, where whoever asks may see it. */
    Optional<ReviewRow> see(long feedbackId) {
        return look.once(() -> seen(feedbackId), "seen review", feedbackId);
    }

    /** As {@link #see}, of many at once, in no order. */
    List<ReviewRow> see(Collection<Long> feedbackIds) {
        Map<Long, Optional<ReviewRow>> seen = look.each(
                "seen review",
                feedbackIds,
                some -> rows.seenBy(recusals.me(), some).stream()
                        .map(this::known)
                        .filter(this::isForWhoeverAsks)
                        .collect(Collectors.toMap(ReviewRow::feedbackId, Optional::of)),
                Optional.empty());
        return seen.values().stream().flatMap(Optional::stream).toList();
    }

    /** What else is asked about it in this look is known by this. */
    private ReviewRow known(ReviewRow row) {
        look.once(() -> Optional.of(row), "review", row.feedbackId());
        recusals.doNotHide(row.feedbackId());
        return row;
    }

    private Optional<ReviewRow> seen(long feedbackId) {
        return rows.seenBy(recusals.me(), feedbackId).map(this::known).filter(this::isForWhoeverAsks);
    }

    /** The reviews with higher numbers than this, held until the transaction ends. */
    List<ReviewRow> after(long feedbackId, int atMost) {
        return rows.after(feedbackId, atMost);
    }

    /** What is with the safeguarding lead is seen by nobody else, and nothing by somebody whom a concern names. */
    boolean maySee(ReviewRow row) {
        return isForWhoeverAsks(row) && !recusals.hide(row.feedbackId());
    }

    private boolean isForWhoeverAsks(ReviewRow row) {
        return row.reviewState() != ReviewState.ESCALATED || whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD);
    }

    /** The name of the colleague, "" for nobody. */
    String nameOf(@Nullable Long personId) {
        return personId == null ? "" : people.name(personId).orElse("");
    }

    private @Nullable Long asking() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : null;
    }
}
