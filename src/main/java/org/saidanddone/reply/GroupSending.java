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
import org.saidanddone.casegroup.GroupBook;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.ReviewBook;

/**
 * Sends one reply to several people of a group: one transaction, one change to the action, a reply for each person, once
 * for each version of the draft.
 */
@Singleton
class GroupSending {

    private final GroupDraftRepository drafts;
    private final SentReplies sent;
    private final GroupBook book;
    private final PublishedFeedbacks published;
    private final ReviewBook review;
    private final ReplyCircumstances circumstances;
    private final ReplyWords words;
    private final Unseen unseen;
    private final Delivery delivery;
    private final Clock clock;

    GroupSending(
            GroupDraftRepository drafts,
            SentReplies sent,
            GroupBook book,
            PublishedFeedbacks published,
            ReviewBook review,
            ReplyCircumstances circumstances,
            ReplyWords words,
            Unseen unseen,
            Delivery delivery,
            Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.book = book;
        this.published = published;
        this.review = review;
        this.circumstances = circumstances;
        this.words = words;
        this.unseen = unseen;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Transactional
    GroupSendResult send(long groupId, int version, Set<Long> chosen, List<MayStand> decided, Colleague sender) {
        Set<Long> left = new TreeSet<>(chosen);
        Set<Long> unreviewed = new TreeSet<>();
        List<PublishedFeedback> to = new ArrayList<>();
        // In one order, and the cases before the draft, so that two who do this at once, or somebody who takes back
        // what
        // they said meanwhile, never wait for each other.
        book.casesOf(groupId).stream().filter(chosen::contains).sorted().forEach(each -> {
            Optional<PublishedFeedback> said = published.find(each).filter(form -> review.holdToReply(each));
            if (said.isPresent() && review.holdUnreviewed(each)) {
                unreviewed.add(each);
                return;
            }
            said.ifPresent(form -> {
                to.add(form);
                left.remove(each);
            });
        });
        GroupDraftRow row = drafts.locked(groupId).orElse(null);
        if (row == null || row.version() != version) {
            return notThisVersion(groupId, version, row, sender);
        }
        if (to.isEmpty()) {
            return new GroupSendResult.NotSent(
                    unreviewed.isEmpty() ? new SendResult.NotNow() : new SendResult.Unreviewed());
        }
        ReplyDraft draft = row.draft();
        Optional<SendResult> change = unseen.change(draft, to);
        if (change.isPresent()) {
            return new GroupSendResult.NotSent(change.get());
        }
        List<ReplyProblem> problems = SendPolicies.problemsForAll(draft, circumstances.ofAll(to, draft));
        if (!problems.isEmpty()) {
            return new GroupSendResult.NotSent(new SendResult.Lacking(problems));
        }
        Optional<SendResult> contradiction = unseen.contradiction(draft, to);
        if (contradiction.isPresent()) {
            return new GroupSendResult.NotSent(contradiction.get());
        }
        ReplyWords.Looked looked = words.look(to, draft, decided);
        if (looked instanceof ReplyWords.Looked.Found found) {
            return new GroupSendResult.NotSent(new SendResult.Words(found.words()));
        }
        ReplyWords.Checked checked = ((ReplyWords.Looked.MayGo) looked).draft();
        if (drafts.empty(groupId, version, clock.instant()) == 0) {
            return notThisVersion(groupId, version, drafts.findById(groupId).orElse(null), sender);
        }
        unseen.recordKnown(draft, to);
        Optional<Delivery.Basis> basis = delivery.change(checked);
        List<Reply> replies = new ArrayList<>();
        for (PublishedFeedback said : to) {
            replies.add(delivery.deliver(said, ReplyRow.Key.ofGroup(groupId, version), checked, null, basis, sender)
                    .reply(Optional.empty()));
        }
        return new GroupSendResult.Sent(replies, left, unreviewed);
    }

    private GroupSendResult notThisVersion(long groupId, int version, @Nullable GroupDraftRow there, Colleague sender) {
        List<Reply> before = sent.ofGroup(groupId, version);
        if (!before.isEmpty()) {
            return new GroupSendResult.Sent(before, Set.of(), Set.of());
        }
        if (there == null) {
            throw new IllegalArgumentException("there is no draft of this version");
        }
        ReplyDraft seen = words.draftFor(sender, book.casesOf(groupId), there.draft(), there.changedBy());
        return new GroupSendResult.NotSent(
                new SendResult.Changed(new Saved.Stale(seen, there.changedByName(), there.changed(), seen)));
    }
}
