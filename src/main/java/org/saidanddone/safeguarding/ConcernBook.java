package org.saidanddone.safeguarding;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.OneLook;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.review.Escalation;
import org.saidanddone.review.OpenConcerns;
import org.saidanddone.review.Recusals;

/**
 * Keeps the concerns. Raising one takes the case to the safeguarding lead, and what was published away, at once. A
 * concern is not there for somebody whom it names.
 */
@Singleton
class ConcernBook implements OpenConcerns {

    private static final int LEAST_URGENT = 2;

    private final FeedbackStore feedback;
    private final FoundNameRepository foundNames;
    private final ConcernRepository rows;
    private final ConcernStepRepository steps;
    private final RuleBook rules;
    private final Escalation escalation;
    private final Recusals recusals;
    private final ConcernMail mail;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final OneLook look;
    private final Clock clock;

    ConcernBook(
            FeedbackStore feedback,
            FoundNameRepository foundNames,
            ConcernRepository rows,
            ConcernStepRepository steps,
            RuleBook rules,
            Escalation escalation,
            Recusals recusals,
            ConcernMail mail,
            Audit audit,
            WhoIsAsking whoIsAsking,
            OneLook look,
            Clock clock) {
        this.feedback = feedback;
        this.foundNames = foundNames;
        this.rows = rows;
        this.steps = steps;
        this.rules = rules;
        this.escalation = escalation;
        this.recusals = recusals;
        this.mail = mail;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.look = look;
        this.clock = clock;
    }

    @Override
    public void ahead(Collection<Long> feedbackIds) {
        look.each(
                "concerns",
                feedbackIds,
                some -> rows.of(some).stream().collect(Collectors.groupingBy(ConcernRow::feedbackId)),
                List.of());
        look.each(
                "found names",
                feedbackIds,
                some -> foundNames.of(some).stream().collect(Collectors.groupingBy(FoundNameRow::feedbackId)),
                List.of());
    }

    @Override
    public boolean anyOpen(long feedbackId) {
        return openOf(feedbackId).isPresent();
    }

    private List<ConcernRow> rows(long feedbackId) {
        return look.once(() -> rows.of(feedbackId), "concerns", feedbackId);
    }

    @Override
    public boolean any(long feedbackId) {
        return !rows(feedbackId).isEmpty();
    }

    @Override
    public boolean keepsFromColleague(long feedbackId) {
        boolean promised = feedback.find(feedbackId)
                .flatMap(sent -> sent.answer(QuestionSet.ABOUT_US))
                .filter(answer -> answer.choice().equals(QuestionSet.IT_IS))
                .isPresent();
        return (promised && !recusals.of(feedbackId).isEmpty())
                || look.once(() -> foundNames.of(feedbackId), "found names", feedbackId).stream()
                        .anyMatch(row -> row.is(FoundName.State.PROVISIONAL));
    }

    /** The words of the watch list that concerns of the case have told so far. */
    List<String> matched(long feedbackId) {
        return rows.of(feedbackId).stream()
                .flatMap(row -> row.matchedWords().stream())
                .distinct()
                .toList();
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void raise(long feedbackId, ConcernSource source, String why, List<String> matched) {
        raise(feedbackId, source, why, matched, urgency(feedbackId));
    }

    /** "Not safe" before "not sure" before everything else, whoever raises it. */
    private int urgency(long feedbackId) {
        return feedback.find(feedbackId)
                .flatMap(Feedback::safe)
                .map(safe -> switch (safe) {
                    case NO -> 0;
                    case NOT_SURE -> 1;
                    case YES -> LEAST_URGENT;
                })
                .orElse(LEAST_URGENT);
    }

    private void raise(long feedbackId, ConcernSource source, String why, List<String> matched, int urgency) {
        Instant now = clock.instant();
        @Nullable
        Long by = whoIsAsking.now() instanceof Asking.Colleague colleague && source == ConcernSource.STAFF
                ? colleague.id()
                : null;
        ConcernRow row = rows.save(new ConcernRow(
                null,
                feedbackId,
                source.name(),
                now,
                by,
                why,
                String.join("\n", matched),
                rules.due(now),
                null,
                null,
                null,
                null,
                urgency,
                0));
        audit.record("CONCERN_RAISED", Optional.of(feedbackId), Optional.empty(), "", "", source.name());
        escalation.raised(feedbackId);
        mail.raised(feedbackId, row.number());
    }

    /**
     * The person has written to the lead: the concern is unread again and climbs again when nobody looks.
     *
     * @param found words of the watch list that stand in what they wrote
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void unread(ConcernRow concern, List<String> found) {
        List<String> all = Stream.concat(concern.matchedWords().stream(), found.stream())
                .distinct()
                .toList();
        rows.unread(concern.number(), rules.due(clock.instant()), String.join("\n", all));
        audit.record("CONCERN_UNREAD", Optional.of(concern.feedbackId()), Optional.empty(), "", "SEEN", "NOT_SEEN");
        mail.answered(concern.feedbackId(), concern.number());
    }

    /** The newest concern of the case that is open, whoever asks. */
    Optional<ConcernRow> openOf(long feedbackId) {
        return rows(feedbackId).stream().filter(row -> row.cleared() == null).reduce((one, next) -> next);
    }

    /** Somebody has looked at it. Whoever says so second changes nothing. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void acknowledge(ConcernRow concern) {
        if (rows.acknowledge(
                        concern.number(),
                        clock.instant(),
                        whoIsAsking.colleague().id())
                > 0) {
            audit.record("CONCERN_SEEN", Optional.of(concern.feedbackId()), Optional.empty(), "", "NOT_SEEN", "SEEN");
        }
    }

    /** Adds a decision; clears the concern where that is what was decided. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void decide(ConcernRow concern, ConcernStep.What what, ConcernDecision decision) {
        Asking.Colleague lead = whoIsAsking.colleague();
        Instant now = clock.instant();
        escalation.hold(concern.feedbackId());
        steps.save(new ConcernStepRow(
                null,
                concern.number(),
                now,
                lead.id(),
                lead.name(),
                what.name(),
                decision.reason(),
                decision.wants(),
                decision.told(),
                decision.consent().map(Consent::name).orElse(null),
                decision.consentWhy()));
        rows.update(concern.decided(now, lead.id(), what == ConcernStep.What.CLEARED));
        audit.record(
                "CONCERN_" + what.name(), Optional.of(concern.feedbackId()), Optional.empty(), "", "OPEN", what.name());
        if (what == ConcernStep.What.CLEARED && !anyOpen(concern.feedbackId())) {
            escalation.cleared(concern.feedbackId());
        }
    }

    /** The concern, where whoever asks may see it. */
    Optional<ConcernRow> find(long concernId) {
        return rows.findById(concernId).filter(row -> !recusals.hide(row.feedbackId()));
    }

    /** The place of a concern in the list is told by its number, its moment, and how urgent it is. */
    List<ConcernRow> open(Cursor after, int atMost) {
        int urgency = rows.findById(after.id()).map(ConcernRow::urgency).orElse(0);
        return rows.open(whoIsAsking.colleague().id(), urgency, after.at(), after.id(), atMost);
    }

    List<ConcernRow> cleared(Cursor after, int atMost) {
        return rows.cleared(whoIsAsking.colleague().id(), after.at(), after.id(), atMost);
    }

    List<Concern> of(long feedbackId) {
        return recusals.hide(feedbackId)
                ? List.of()
                : rows(feedbackId).stream().map(this::concern).toList();
    }

    Concern concern(ConcernRow row) {
        return new Concern(
                row.number(),
                row.feedbackId(),
                ConcernSource.valueOf(row.source()),
                row.raised(),
                Optional.ofNullable(row.raisedBy()).map(escalation::nameOf),
                row.why(),
                row.matchedWords(),
                row.due(),
                Optional.ofNullable(row.acknowledged()).map(at -> new Concern.Seen(seenBy(row), at)),
                Optional.ofNullable(row.climbed()),
                Optional.ofNullable(row.cleared()),
                steps.of(row.number()).stream().map(ConcernStepRow::step).toList(),
                row.version());
    }

    private String seenBy(ConcernRow row) {
        Long by = row.acknowledgedBy();
        return by == null ? "" : escalation.nameOf(by);
    }
}
