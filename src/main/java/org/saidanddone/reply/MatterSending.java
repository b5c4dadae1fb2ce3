package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.review.PublishedFeedback;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.matter.MatterBook;

/**
 * Sends one reply to several people of a matter: one transaction, one change to the action, a reply for each person, once
 * for each version of the draft.
 */
@Singleton
class MatterSending {

    private final MatterDraftRepository drafts;
    private final SentReplies sent;
    private final MatterBook book;
    private final PublishedFeedbacks published;
    private final ReviewBook review;
    private final ReplyCircumstances circumstances;
    private final Unseen unseen;
    private final Delivery delivery;
    private final Clock clock;

    MatterSending(
            MatterDraftRepository drafts,
            SentReplies sent,
            MatterBook book,
            PublishedFeedbacks published,
            ReviewBook review,
            ReplyCircumstances circumstances,
            Unseen unseen,
            Delivery delivery,
            Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.book = book;
        this.published = published;
        this.review = review;
        this.circumstances = circumstances;
        this.unseen = unseen;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Transactional
    MatterSendResult send(long matterId, int version, Set<Long> chosen, Colleague sender) {
        Set<Long> left = new TreeSet<>(chosen);
        List<PublishedFeedback> to = new ArrayList<>();
        // In one order, and the cases before the draft, so that two who do this at once, or somebody who takes back what
        // they said meanwhile, never wait for each other.
        book.casesOf(matterId).stream().filter(chosen::contains).sorted().forEach(each -> {
            Optional<PublishedFeedback> said = published.find(each).filter(form -> review.holdToReply(each));
            said.ifPresent(form -> {
                to.add(form);
                left.remove(each);
            });
        });
        MatterDraftRow row = drafts.locked(matterId).orElse(null);
        if (row == null || row.version() != version) {
            return notThisVersion(matterId, version, row);
        }
        if (to.isEmpty()) {
            return new MatterSendResult.NotSent(new SendResult.NotNow());
        }
        ReplyDraft draft = row.draft();
        Optional<SendResult> change = unseen.change(draft, to);
        if (change.isPresent()) {
            return new MatterSendResult.NotSent(change.get());
        }
        List<ReplyProblem> problems = SendPolicies.problemsForAll(draft, circumstances.ofAll(to, draft));
        if (!problems.isEmpty()) {
            return new MatterSendResult.NotSent(new SendResult.Lacking(problems));
        }
        Optional<SendResult> contradiction = unseen.contradiction(draft, to);
        if (contradiction.isPresent()) {
            return new MatterSendResult.NotSent(contradiction.get());
        }
        if (drafts.empty(matterId, version, clock.instant()) == 0) {
            return notThisVersion(matterId, version, drafts.findById(matterId).orElse(null));
        }
        unseen.recordKnown(draft, to);
        Optional<Delivery.Basis> basis = delivery.change(draft);
        List<Reply> replies = new ArrayList<>();
        for (PublishedFeedback said : to) {
            replies.add(
                    delivery.deliver(said, ReplyRow.Key.ofMatter(matterId, version), draft, basis, sender)
                            .reply(Optional.empty()));
        }
        return new MatterSendResult.Sent(replies, left);
    }

    private MatterSendResult notThisVersion(long matterId, int version, @Nullable MatterDraftRow there) {
        List<Reply> before = sent.ofMatter(matterId, version);
        if (!before.isEmpty()) {
            return new MatterSendResult.Sent(before, Set.of());
        }
        if (there == null) {
            throw new IllegalArgumentException("there is no draft of this version");
        }
        return new MatterSendResult.NotSent(new SendResult.Changed(there.inTheWayOf(there.draft())));
    }
}
