package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Progress;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.review.PublishedFeedback;
import org.saidanddone.review.ReviewBook;

/** Sends a reply: one transaction, all or nothing, once for each version of a draft. */
@Singleton
class Sending {

    private final ReplyDraftRepository drafts;
    private final ReplyRepository rows;
    private final SentReplies sent;
    private final ReviewBook review;
    private final ReplyCircumstances circumstances;
    private final ReplyClock replyClock;
    private final Progress progress;
    private final AnswerNotice notice;
    private final Audit audit;
    private final Clock clock;

    Sending(
            ReplyDraftRepository drafts,
            ReplyRepository rows,
            SentReplies sent,
            ReviewBook review,
            ReplyCircumstances circumstances,
            ReplyClock replyClock,
            Progress progress,
            AnswerNotice notice,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.sent = sent;
        this.review = review;
        this.circumstances = circumstances;
        this.replyClock = replyClock;
        this.progress = progress;
        this.notice = notice;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SendResult send(long feedbackId, int version, Colleague sender) {
        ReplyDraftRow row = drafts.locked(feedbackId).orElse(null);
        if (row == null || row.version() != version) {
            return notThisVersion(feedbackId, version, row);
        }
        if (!review.mayReply(feedbackId)) {
            return new SendResult.NotNow();
        }
        ReplyDraft draft = row.draft();
        PublishedFeedback said = review.published(feedbackId).orElseThrow();
        List<ReplyProblem> problems = SendPolicies.problems(draft, circumstances.of(said, draft));
        if (!problems.isEmpty()) {
            return new SendResult.Lacking(problems);
        }
        if (drafts.empty(feedbackId, version, clock.instant()) == 0) {
            return notThisVersion(
                    feedbackId, version, drafts.findById(feedbackId).orElse(null));
        }
        review.replied(feedbackId);
        if (draft.outcome().equals(Optional.of(Outcome.TELL_US_MORE))) {
            replyClock.waitForPerson(feedbackId);
        }
        Optional<ProgressUpdate> change = change(draft);
        ReplyRow reply = rows.save(row(draft, change, sender));
        audit.record(
                "REPLY_SENT",
                Optional.of(feedbackId),
                change.map(ProgressUpdate::actionId),
                reply.outcome().name());
        notice.thereIsAnAnswer(feedbackId);
        return new SendResult.Sent(reply.reply(Optional.empty()));
    }

    private SendResult notThisVersion(long feedbackId, int version, @Nullable ReplyDraftRow there) {
        Optional<Reply> before = sent.ofDraft(feedbackId, version);
        if (before.isPresent()) {
            return new SendResult.Sent(before.get());
        }
        if (there == null) {
            throw new IllegalArgumentException("there is no draft of this version");
        }
        return new SendResult.Changed(there.inTheWayOf(there.draft()));
    }

    private Optional<ProgressUpdate> change(ReplyDraft draft) {
        ChangeDraft change = draft.change();
        if (!draft.outcome().orElseThrow().mayHaveChange() || change.kind().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(progress.change(
                change.actionId().orElseThrow(), change.change().orElseThrow(), change.plain(), change.easy()));
    }

    private ReplyRow row(ReplyDraft draft, Optional<ProgressUpdate> change, Colleague sender) {
        Outcome outcome = draft.outcome().orElseThrow();
        return new ReplyRow(
                null,
                draft.feedbackId(),
                draft.version(),
                outcome,
                outcome == Outcome.WILL_DO ? draft.byDate().orElseThrow() : null,
                outcome == Outcome.CANNOT ? draft.reason().strip() : "",
                draft.plain().strip(),
                draft.easy().strip(),
                change.map(ProgressUpdate::id).orElse(null),
                change.map(ProgressUpdate::actionId).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                sender.id(),
                sender.name());
    }
}
