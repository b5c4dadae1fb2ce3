package org.saidanddone.reply;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Progress;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.review.Audit;
import org.saidanddone.review.PublishedFeedback;
import org.saidanddone.review.PublishedLink;
import org.saidanddone.review.ReviewBook;

/** Staff write replies here and send them. They see the published form, never what the person sent. */
@Singleton
@Guarded
public class Replies {

    private final ReplyDraftRepository drafts;
    private final ReplyRepository rows;
    private final SentReplies sent;
    private final ReviewBook review;
    private final Plans plans;
    private final Progress progress;
    private final ReplyClock replyClock;
    private final AnswerNotice notice;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Replies(
            ReplyDraftRepository drafts,
            ReplyRepository rows,
            SentReplies sent,
            ReviewBook review,
            Plans plans,
            Progress progress,
            ReplyClock replyClock,
            AnswerNotice notice,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.sent = sent;
        this.review = review;
        this.plans = plans;
        this.progress = progress;
        this.replyClock = replyClock;
        this.notice = notice;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** What was sent about this feedback, newest first. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD})
    public List<Reply> history(long feedbackId) {
        return sent.to(feedbackId);
    }

    /** What is needed to reply; empty while there is no published form. That somebody looked is kept. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Optional<ToAnswer> open(long feedbackId) {
        Optional<ToAnswer> found = review.published(feedbackId).map(this::toAnswer);
        if (found.isPresent()) {
            audit.record("reply.opened", Optional.of(feedbackId), Optional.empty(), "");
        }
        return found;
    }

    private ToAnswer toAnswer(PublishedFeedback said) {
        long feedbackId = said.feedbackId();
        return new ToAnswer(
                said,
                List.copyOf(linked(said).values()),
                replyClock.replyBy(feedbackId),
                review.mayReply(feedbackId),
                draft(feedbackId),
                sent.to(feedbackId));
    }

    private ReplyDraft draft(long feedbackId) {
        return drafts.findById(feedbackId).map(ReplyDraftRow::draft).orElseGet(() -> ReplyDraft.empty(feedbackId));
    }

    private Map<Long, Action> linked(PublishedFeedback said) {
        return said.links().stream()
                .map(PublishedLink::actionId)
                .distinct()
                .flatMap(id -> plans.action(id).stream())
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }

    /** Keeps what was typed. Where a colleague saved first, both texts come back and nothing is overwritten. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Saved save(ReplyDraft draft) {
        Colleague writer = whoIsAsking.colleague();
        long feedbackId = draft.feedbackId();
        if (review.published(feedbackId).isEmpty()) {
            throw new IllegalArgumentException("there is no published form to reply to");
        }
        drafts.begin(feedbackId, clock.instant(), writer.id(), writer.name());
        ReplyDraftRow there = drafts.findById(feedbackId).orElseThrow();
        if (there.version() != draft.version()) {
            return stale(there, draft);
        }
        try {
            return new Saved.Kept(drafts.update(ReplyDraftRow.of(draft, clock.instant(), writer)).draft());
        } catch (OptimisticLockException somebodyWasFaster) {
            return stale(drafts.findById(feedbackId).orElseThrow(), draft);
        }
    }

    private static Saved.Stale stale(ReplyDraftRow there, ReplyDraft yours) {
        return new Saved.Stale(there.draft(), there.changedByName(), there.changed(), yours);
    }

    /** What stands against sending this draft, in the order of the form; empty when it can be sent. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public List<ReplyProblem> problems(ReplyDraft draft) {
        return review.published(draft.feedbackId())
                .map(said -> SendPolicies.problems(draft, circumstances(said, draft)))
                .orElseThrow();
    }

    private SendPolicies.Circumstances circumstances(PublishedFeedback said, ReplyDraft draft) {
        Set<Long> open = draft.change().actionId().map(plans::milestones).orElse(List.of()).stream()
                .filter(milestone -> milestone.reached().isEmpty())
                .map(Milestone::id)
                .collect(Collectors.toSet());
        return new SendPolicies.Circumstances(LocalDate.now(clock), linked(said), open);
    }

    /**
     * Sends the draft as it was saved under this version: the change to the action, the reply, the word to the person
     * and the trail, all or nothing. The same version sent again gives back the same reply.
     */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public SendResult send(long feedbackId, int version) {
        Colleague sender = whoIsAsking.colleague();
        ReplyDraftRow row = drafts.findById(feedbackId).orElse(null);
        if (row == null || row.version() != version) {
            return notThisVersion(feedbackId, version, row);
        }
        if (!review.mayReply(feedbackId)) {
            return new SendResult.NotNow();
        }
        ReplyDraft draft = row.draft();
        PublishedFeedback said = review.published(feedbackId).orElseThrow();
        List<ReplyProblem> problems = SendPolicies.problems(draft, circumstances(said, draft));
        if (!problems.isEmpty()) {
            return new SendResult.Lacking(problems);
        }
        if (drafts.empty(feedbackId, version, clock.instant()) == 0) {
            return notThisVersion(feedbackId, version, drafts.findById(feedbackId).orElseThrow());
        }
        Optional<ProgressUpdate> change = change(draft);
        ReplyRow reply = rows.save(row(draft, change, sender));
        review.replied(feedbackId);
        audit.record("reply.sent", Optional.of(feedbackId), change.map(ProgressUpdate::actionId), reply.outcome().name());
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
        return new SendResult.Changed(stale(there, there.draft()));
    }

    private Optional<ProgressUpdate> change(ReplyDraft draft) {
        ChangeDraft change = draft.change();
        if (!draft.outcome().orElseThrow().mayHaveChange() || change.kind().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(progress.change(
                change.actionId().orElseThrow(),
                change.change().orElseThrow(),
                change.plain().strip(),
                change.easy().strip()));
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
                clock.instant(),
                sender.id(),
                sender.name());
    }
}
