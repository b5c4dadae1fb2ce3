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
        Optional<SendResult> unseen = this.unseen.of(draft, List.of(said));
        if (unseen.isPresent()) {
            return unseen.get();
        }
        if (drafts.empty(feedbackId, version, clock.instant()) == 0) {
            return notThisVersion(
                    feedbackId, version, drafts.findById(feedbackId).orElse(null));
        }
        this.unseen.recordKnown(draft, List.of(said));
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
