package org.saidanddone.review.concern;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.Cursor;
import org.saidanddone.review.Escalation;
import org.saidanddone.review.OpenConcerns;

/** Keeps the concerns. Raising one takes the case to the safeguarding lead, and what was published away, at once. */
@Singleton
class ConcernBook implements OpenConcerns {

    private final ConcernRepository rows;
    private final ConcernStepRepository steps;
    private final Escalation escalation;
    private final LeadsMail mail;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    ConcernBook(
            ConcernRepository rows,
            ConcernStepRepository steps,
            Escalation escalation,
            LeadsMail mail,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.escalation = escalation;
        this.mail = mail;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    @Override
    public boolean anyOpen(long feedbackId) {
        return rows.openOf(feedbackId) > 0;
    }

    @Override
    public boolean any(long feedbackId) {
        return !rows.of(feedbackId).isEmpty();
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void raise(long feedbackId, ConcernSource source, String why) {
        @Nullable
        Long by = whoIsAsking.now() instanceof Asking.Colleague colleague && source == ConcernSource.STAFF
                ? colleague.id()
                : null;
        rows.save(new ConcernRow(null, feedbackId, source.name(), clock.instant(), by, why, null, 0));
        audit.record("CONCERN_RAISED", Optional.of(feedbackId), Optional.empty(), "");
        escalation.raised(feedbackId);
        mail.send();
    }

    /** Adds a decision; clears the concern where that is what was decided. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void decide(ConcernRow concern, ConcernStep.What what, String reason) {
        Asking.Colleague lead = whoIsAsking.colleague();
        escalation.hold(concern.feedbackId());
        steps.save(new ConcernStepRow(
                null, concern.number(), clock.instant(), lead.id(), lead.name(), what.name(), reason));
        rows.update(what == ConcernStep.What.CLEARED ? concern.clearedAt(clock.instant()) : concern);
        audit.record("CONCERN_" + what.name(), Optional.of(concern.feedbackId()), Optional.empty(), "");
        if (what == ConcernStep.What.CLEARED && !anyOpen(concern.feedbackId())) {
            escalation.cleared(concern.feedbackId());
        }
    }

    Optional<ConcernRow> find(long concernId) {
        return rows.findById(concernId);
    }

    List<ConcernRow> open(Cursor after, int atMost) {
        return rows.open(after.at(), after.id(), atMost);
    }

    List<ConcernRow> cleared(Cursor after, int atMost) {
        return rows.cleared(after.at(), after.id(), atMost);
    }

    List<Concern> of(long feedbackId) {
        return rows.of(feedbackId).stream().map(this::concern).toList();
    }

    Concern concern(ConcernRow row) {
        return new Concern(
                row.number(),
                row.feedbackId(),
                ConcernSource.valueOf(row.source()),
                row.raised(),
                Optional.ofNullable(row.raisedBy()).map(escalation::nameOf),
                row.why(),
                Optional.ofNullable(row.cleared()),
                steps.of(row.number()).stream().map(ConcernStepRow::step).toList(),
                row.version());
    }
}
