package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.ReviewBook;

/** Sends a reply: one transaction, all or nothing, once for each version of a draft. */
@Singleton
class Sending {

    private final ReplyDraftRepository drafts;
    private final SentReplies sent;
    private final ReviewBook review;
    private final ReplyCircumstances circumstances;
    private final ReplyWords words;
    private final Unseen unseen;
    private final Delivery delivery;
    private final Clock clock;

    Sending(
            ReplyDraftRepository drafts,
            SentReplies sent,
            ReviewBook review,
            ReplyCircumstances circumstances,
            ReplyWords words,
            Unseen unseen,
            Delivery delivery,
            Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.review = review;
        this.circumstances = circumstances;
        this.words = words;
        this.unseen = unseen;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Transactional
    SendResult send(long feedbackId, int version, List<MayStand> decided, Colleague sender) {
        // The case first and the draft after it, as everywhere: nobody who takes it back meanwhile waits for ever.
        if (!review.holdToAdd(feedbackId)) {
            return new SendResult.NotNow();
        }
        ReplyDraftRow row = drafts.locked(feedbackId).orElse(null);
        if (row == null || row.version() != version) {
            return notThisVersion(feedbackId, version, row, sender);
        }
        // The case before its actions, as with the people of a group: then no two ever wait for each other.
        if (!review.holdToReply(feedbackId)) {
            return new SendResult.NotNow();
        }
        if (review.holdUnreviewed(feedbackId)) {
            return new SendResult.Unreviewed();
        }
        ReplyDraft draft = row.draft();
        PublishedFeedback said = review.published(feedbackId).orElseThrow();
        // Before what is missing: what is wrong with the draft may come of what its writer has not seen.
        Optional<SendResult> change = unseen.change(draft, List.of(said));
        if (change.isPresent()) {
            return change.get();
        }
        List<ReplyProblem> problems = SendPolicies.problems(draft, circumstances.of(said, draft));
        if (!problems.isEmpty()) {
            return new SendResult.Lacking(problems);
        }
        Optional<SendResult> contradiction = unseen.contradiction(draft, List.of(said));
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        ReplyWords.Looked looked = words.look(List.of(said), draft, decided);
        if (looked instanceof ReplyWords.Looked.Found found) {
            return new SendResult.Words(found.words());
        }
        ReplyWords.Checked checked = ((ReplyWords.Looked.MayGo) looked).draft();
        if (drafts.empty(feedbackId, version, clock.instant()) == 0) {
            return notThisVersion(
                    feedbackId, version, drafts.findById(feedbackId).orElse(null), sender);
        }
        unseen.recordKnown(draft, List.of(said));
        ReplyRow reply = delivery.deliver(
                said, ReplyRow.Key.ofCase(version), checked, row.letterBy(), delivery.change(checked), sender);
        return new SendResult.Sent(reply.replyFor(sender, Optional.empty()));
    }

    private SendResult notThisVersion(long feedbackId, int version, @Nullable ReplyDraftRow there, Colleague sender) {
        Optional<Reply> before = sent.ofDraft(feedbackId, version, sender);
        if (before.isPresent()) {
            return new SendResult.Sent(before.get());
        }
        if (there == null) {
            throw new IllegalArgumentException("there is no draft of this version");
        }
        return new SendResult.Changed(stale(there, sender));
    }

    private Saved.Stale stale(ReplyDraftRow there, Colleague sender) {
        ReplyDraft seen =
                words.draftFor(sender, List.of(there.feedbackId()), there.draftFor(sender), there.changedBy());
        return new Saved.Stale(seen, there.changedByName(), there.changed(), seen);
    }
}
