package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.review.PublishedFeedback;
import org.saidanddone.review.ReviewBook;

/** Sends a reply: one transaction, all or nothing, once for each version of a draft. */
@Singleton
class Sending {

    private final ReplyDraftRepository drafts;
    private final SentReplies sent;
    private final ReviewBook review;
    private final ReplyCircumstances circumstances;
    private final Unseen unseen;
    private final Delivery delivery;
    private final Clock clock;

    Sending(
            ReplyDraftRepository drafts,
            SentReplies sent,
            ReviewBook review,
            ReplyCircumstances circumstances,
            Unseen unseen,
            Delivery delivery,
            Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.review = review;
        this.circumstances = circumstances;
        this.unseen = unseen;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Transactional
    SendResult send(long feedbackId, int version, Colleague sender) {
        // The case first and the draft after it, as everywhere: nobody who takes it back meanwhile waits for ever.
        if (!review.holdToAdd(feedbackId)) {
            return new SendResult.NotNow();
        }
        ReplyDraftRow row = drafts.locked(feedbackId).orElse(null);
        if (row == null || row.version() != version) {
            return notThisVersion(feedbackId, version, row);
        }
        // The case before its actions, as with the people of a matter: then no two ever wait for each other.
        if (!review.holdToReply(feedbackId)) {
            return new SendResult.NotNow();
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
        if (drafts.empty(feedbackId, version, clock.instant()) == 0) {
            return notThisVersion(
                    feedbackId, version, drafts.findById(feedbackId).orElse(null));
        }
        unseen.recordKnown(draft, List.of(said));
        ReplyRow reply =
                delivery.deliver(said, ReplyRow.Key.ofCase(version), draft, delivery.change(draft), sender);
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
}
