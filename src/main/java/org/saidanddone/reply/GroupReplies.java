package org.saidanddone.reply;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.casegroup.GroupBook;
import org.saidanddone.feedback.Contact;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.Recusals;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.WhatOwnersSee;

/**
 * Staff write one reply to the people of a group and send it to each. They see the published forms that they may see one
 * by one, and nothing else of the group: what is hidden from them is neither shown, nor counted, nor answered.
 */
@Singleton
@Guarded
public class GroupReplies {

    private final GroupDraftRepository drafts;
    private final SentReplies sent;
    private final GroupBook book;
    private final PublishedFeedbacks published;
    private final ReviewBook review;
    private final Recusals recusals;
    private final ReplyCircumstances circumstances;
    private final ReplyClock replyClock;
    private final ReplyWords words;
    private final EarlierReplies earlier;
    private final Unseen unseen;
    private final GroupSending sending;
    private final WhatOwnersSee owners;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    GroupReplies(
            GroupDraftRepository drafts,
            SentReplies sent,
            GroupBook book,
            PublishedFeedbacks published,
            ReviewBook review,
            Recusals recusals,
            ReplyCircumstances circumstances,
            ReplyClock replyClock,
            ReplyWords words,
            EarlierReplies earlier,
            Unseen unseen,
            GroupSending sending,
            WhatOwnersSee owners,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.book = book;
        this.published = published;
        this.review = review;
        this.recusals = recusals;
        this.circumstances = circumstances;
        this.replyClock = replyClock;
        this.words = words;
        this.earlier = earlier;
        this.unseen = unseen;
        this.sending = sending;
        this.owners = owners;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** The group of feedback that whoever asks may reply to; empty where it is in none. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Optional<Long> groupOf(long feedbackId) {
        return published.find(feedbackId).flatMap(said -> book.groupOf(said.feedbackId()));
    }

    /** What was sent to several people of the group at once, newest first, as far as whoever asks may see it. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD})
    public List<GroupReply> history(long groupId) {
        return sent.ofGroup(groupId).values().stream()
                .map(this::seen)
                .filter(replies -> !replies.isEmpty())
                .map(GroupReply::new)
                .toList();
    }

    private List<Reply> seen(List<Reply> replies) {
        return replies.stream()
                .filter(reply -> !recusals.hide(reply.feedbackId()))
                .filter(reply -> review.isOpenToWhoeverAsks(reply.feedbackId()))
                .toList();
    }

    /** What is needed to reply; empty while nothing that whoever asks may see is published. That it was read is kept. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Optional<GroupToReply> open(long groupId) {
        List<PublishedFeedback> said = said(groupId);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Action> actions = new LinkedHashMap<>();
        said.forEach(each -> actions.putAll(circumstances.linked(each)));
        said.forEach(each -> audit.record("REPLY_OPENED", Optional.of(each.feedbackId()), Optional.empty(), ""));
        Map<Long, Contact.Wishes> wishes =
                owners.wishes(said.stream().map(PublishedFeedback::feedbackId).toList());
        return Optional.of(new GroupToReply(
                said.stream().map(each -> somebody(each, wishes)).toList(),
                unpublished(groupId),
                List.copyOf(actions.values()),
                drafts.findById(groupId).map(this::seen).orElseGet(() -> ReplyDraft.empty(groupId)),
                history(groupId),
                earlier.toOthers(
                        actions.keySet(),
                        said.stream().map(PublishedFeedback::feedbackId).collect(Collectors.toSet()))));
    }

    private ReplyDraft seen(GroupDraftRow row) {
        return words.draftFor(whoIsAsking.now(), book.casesOf(row.groupId()), row.draft(), row.changedBy());
    }

    private Saved.Stale inTheWay(GroupDraftRow there, ReplyDraft yours) {
        return new Saved.Stale(seen(there), there.changedByName(), there.changed(), yours);
    }

    /** True when something of the group that whoever asks may see is published. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public boolean anyPublished(long groupId) {
        return !said(groupId).isEmpty();
    }

    private List<PublishedFeedback> said(long groupId) {
        return book.casesOf(groupId).stream()
                .flatMap(each -> published.find(each).stream())
                .toList();
    }

    private int unpublished(long groupId) {
        if (!whoIsAsking.now().hasAny(Role.REVIEWER)) {
            return 0;
        }
        return (int) book.casesOf(groupId).stream()
                .filter(each -> review.state(each).isPresent())
                .filter(each -> published.find(each).isEmpty())
                .count();
    }

    private GroupToReply.Somebody somebody(PublishedFeedback said, Map<Long, Contact.Wishes> wishes) {
        long feedbackId = said.feedbackId();
        Optional<ReviewState> state = review.state(feedbackId);
        return new GroupToReply.Somebody(
                said,
                owners.number(feedbackId),
                Optional.ofNullable(wishes.get(feedbackId)),
                replyClock.forWhoeverReplies(feedbackId),
                state.filter(ReviewState::waiting)
                        .filter(now -> now != ReviewState.TO_TELL)
                        .isPresent(),
                state.filter(now -> now == ReviewState.REOPENED).isPresent(),
                review.newWords(feedbackId),
                review.mayReply(feedbackId));
    }

    /**
     * Keeps what was typed, as {@link Replies#save} does.
     *
     * @throws NoSuchCase when nothing of the group that whoever asks may see is published
     */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Saved save(ReplyDraft draft) {
        Colleague writer = whoIsAsking.colleague();
        long groupId = draft.to();
        boolean begun = drafts.findById(groupId)
                .filter(row -> row.changedBy() == writer.id())
                .isPresent();
        if (!begun && said(groupId).isEmpty()) {
            throw new NoSuchCase();
        }
        drafts.begin(groupId, clock.instant(), writer.id(), writer.name());
        GroupDraftRow there = drafts.findById(groupId).orElseThrow();
        if (there.version() != draft.version()) {
            return inTheWay(there, draft);
        }
        try {
            return new Saved.Kept(drafts.update(GroupDraftRow.of(draft, clock.instant(), writer))
                    .draft());
        } catch (OptimisticLockException somebodyWasFaster) {
            return inTheWay(drafts.findById(groupId).orElseThrow(), draft);
        }
    }

    /** As {@link Replies#differing}, for what others than the people of the group were told. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public List<EarlierReply> differing(ReplyDraft draft) {
        List<PublishedFeedback> said = said(draft.to());
        return earlier.differing(
                draft,
                Unseen.about(draft, said),
                said.stream().map(PublishedFeedback::feedbackId).collect(Collectors.toSet()));
    }

    /** As {@link Replies#meanwhile}. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Optional<Meanwhile> meanwhile(ReplyDraft draft) {
        return said(draft.to()).isEmpty() ? Optional.empty() : unseen.meanwhile(draft);
    }

    /**
     * Sends the draft as it was saved under this version to these people of the group: one change to the action, and for
     * each person their own reply, told their own way, with their own verdict and clock. Those who may not be replied to
     * now are left out and named; where nobody is left, nothing is done. The same version sent again sends nothing more.
     */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public GroupSendResult send(long groupId, int version, Set<Long> feedbackIds) {
        return send(groupId, version, feedbackIds, List.of());
    }

    /** The same, where whoever writes has decided about words, as {@link Replies#send(long, int, List)} says. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public GroupSendResult send(long groupId, int version, Set<Long> feedbackIds, List<MayStand> decided) {
        if (said(groupId).isEmpty()) {
            return new GroupSendResult.NotSent(new SendResult.NotNow());
        }
        try {
            return switch (sending.send(groupId, version, feedbackIds, decided, whoIsAsking.colleague())) {
                case GroupSendResult.Sent done ->
                    new GroupSendResult.Sent(seen(done.replies()), done.left(), done.unreviewed());
                case GroupSendResult.NotSent not -> not;
            };
        } catch (MoveRefused concernIsOpen) {
            return new GroupSendResult.NotSent(new SendResult.NotNow());
        } catch (OptimisticLockException actionChangedMeanwhile) {
            return drafts.findById(groupId)
                    .flatMap(row -> unseen.meanwhile(row.draft()))
                    .<GroupSendResult>map(
                            meanwhile -> new GroupSendResult.NotSent(new SendResult.ActionChanged(meanwhile)))
                    .orElseThrow(() -> actionChangedMeanwhile);
        }
    }
}
