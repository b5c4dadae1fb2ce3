package org.saidanddone.reply;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Progress;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.review.ReviewBook;

/** Makes the change that a reply rests on, and brings the reply to one person, in the transaction of the caller. */
@Singleton
class Delivery {

    private final ReplyRepository rows;
    private final ReviewBook review;
    private final ReplyClock replyClock;
    private final Progress progress;
    private final AnswerNotice notice;
    private final Audit audit;
    private final Clock clock;

    Delivery(
            ReplyRepository rows,
            ReviewBook review,
            ReplyClock replyClock,
            Progress progress,
            AnswerNotice notice,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.review = review;
        this.replyClock = replyClock;
        this.progress = progress;
        this.notice = notice;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes the action as the draft says; empty where it says nothing of that. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Optional<ProgressUpdate> change(ReplyDraft draft) {
        ChangeDraft change = draft.change();
        if (!draft.outcome().orElseThrow().mayHaveChange() || change.kind().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(progress.change(
                change.actionId().orElseThrow(), change.change().orElseThrow(), change.plain(), change.easy()));
    }

    /**
     * The person has their own reply, is told in their own way, and their own case has its answer.
     *
     * @throws org.saidanddone.review.MoveRefused when it may not be replied to
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    ReplyRow deliver(
            long feedbackId, ReplyRow.Key key, ReplyDraft draft, Optional<ProgressUpdate> change, Colleague sender) {
        Outcome outcome = draft.outcome().orElseThrow();
        review.replied(feedbackId);
        if (outcome == Outcome.TELL_US_MORE) {
            replyClock.waitForPerson(feedbackId);
        }
        ReplyRow reply = rows.save(new ReplyRow(
                null,
                feedbackId,
                key.draftVersion(),
                key.matterId(),
                key.matterVersion(),
                outcome,
                outcome == Outcome.WILL_DO ? draft.byDate().orElseThrow() : null,
                outcome == Outcome.CANNOT ? draft.reason().strip() : "",
                draft.plain().strip(),
                draft.easy().strip(),
                change.map(ProgressUpdate::id).orElse(null),
                change.map(ProgressUpdate::actionId).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                sender.id(),
                sender.name()));
        audit.record("REPLY_SENT", Optional.of(feedbackId), change.map(ProgressUpdate::actionId), outcome.name());
        notice.thereIsAnAnswer(feedbackId);
        return reply;
    }
}
