package org.saidanddone.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.Escalation;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.Recusals;

/**
 * Where the safeguarding lead says if somebody whose name was found stays out of the case. Each decision has a reason and
 * is in the audit trail; the colleague is told of nothing. A case that names whoever asks is {@link NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class NameDecisions {

    /** How many are on a page. */
    static final int PAGE = 20;

    private final FoundNameRepository rows;
    private final Recusals recusals;
    private final Escalation escalation;
    private final FeedbackStore feedback;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    NameDecisions(
            FoundNameRepository rows,
            Recusals recusals,
            Escalation escalation,
            FeedbackStore feedback,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.recusals = recusals;
        this.escalation = escalation;
        this.feedback = feedback;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /**
     * A name that waits for a decision.
     *
     * @param feedbackId the case
     * @param number its number
     * @param name what was found
     */
    public record Waiting(long feedbackId, CaseNumber number, FoundName name) {}

    /** What waits for a decision, oldest first. */
    @Only(Role.SAFEGUARDING_LEAD)
    public Page<Waiting> waiting(Optional<Cursor> after) {
        Cursor from = after.orElse(Cursor.OLDEST);
        List<FoundNameRow> found = rows.waiting(whoIsAsking.colleague().id(), from.at(), from.id(), PAGE + 1);
        Optional<Cursor> next = found.size() > PAGE
                ? Optional.of(new Cursor(
                        found.get(PAGE - 1).made(), found.get(PAGE - 1).number()))
                : Optional.empty();
        return new Page<>(found.stream().limit(PAGE).map(this::waiting).toList(), next);
    }

    private Waiting waiting(FoundNameRow row) {
        return new Waiting(
                row.feedbackId(), feedback.find(row.feedbackId()).orElseThrow().number(), name(row));
    }

    private FoundName name(FoundNameRow row) {
        return row.name(escalation.nameOf(row.personId()));
    }

    /** Every name that was found in the case, oldest first; none for anybody but the safeguarding lead. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<FoundName> of(long feedbackId) {
        return !whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD) || recusals.hide(feedbackId)
                ? List.of()
                : rows.of(feedbackId).stream().map(this::name).toList();
    }

    /** It is about this colleague: they stay out. A blank reason is refused with IllegalArgumentException. */
    @Only(Role.SAFEGUARDING_LEAD)
    public List<FoundName> confirm(long feedbackId, long personId, String reason) {
        settle(feedbackId, personId, FoundName.State.CONFIRMED, reason);
        return of(feedbackId);
    }

    /**
     * It is not about this colleague: they see the case again, as far as their role goes. A blank reason is refused with
     * IllegalArgumentException.
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public List<FoundName> lift(long feedbackId, long personId, String reason) {
        settle(feedbackId, personId, FoundName.State.LIFTED, reason);
        return of(feedbackId);
    }

    /** Settled a second time, by a second lead or tap, it stays as the last one said. */
    private void settle(long feedbackId, long personId, FoundName.State as, String reason) {
        recusals.check(feedbackId);
        escalation.hold(feedbackId);
        String why = reason.strip();
        FoundNameRow row = rows.of(feedbackId, personId).orElseThrow(NoSuchCase::new);
        if (why.isEmpty()) {
            throw new IllegalArgumentException("no reason given");
        }
        if (row.is(as)) {
            return;
        }
        Asking.Colleague me = whoIsAsking.colleague();
        rows.update(row.settled(as, clock.instant(), me.id(), me.name(), why));
        String name = escalation.nameOf(personId);
        if (as == FoundName.State.LIFTED) {
            recusals.remove(feedbackId, personId);
            audit.record("NAME_LIFTED", Optional.of(feedbackId), Optional.empty(), name, name, "");
        } else {
            escalation.recuse(feedbackId, personId);
            audit.record("NAME_CONFIRMED", Optional.of(feedbackId), Optional.empty(), name, "", name);
        }
    }
}
