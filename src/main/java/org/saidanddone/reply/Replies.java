package org.saidanddone.reply;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedLink;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.OwedReply;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.Recusals;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.WhatOwnersSee;

/** Staff write replies here and send them. They see the published form, never what the person sent. */
@Singleton
@Guarded
public class Replies {

    private final ReplyDraftRepository drafts;
    private final SentReplies sent;
    private final ReviewBook review;
    private final Recusals recusals;
    private final PublishedFeedbacks published;
    private final ReplyCircumstances circumstances;
    private final ReplyClock replyClock;
    private final ReplyWords words;
    private final EarlierReplies earlier;
    private final Unseen unseen;
    private final Sending sending;
    private final WhatOwnersSee owners;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Replies(
            ReplyDraftRepository drafts,
            SentReplies sent,
            ReviewBook review,
            Recusals recusals,
            PublishedFeedbacks published,
            ReplyCircumstances circumstances,
            ReplyClock replyClock,
            ReplyWords words,
            EarlierReplies earlier,
            Unseen unseen,
            Sending sending,
            WhatOwnersSee owners,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.review = review;
        this.recusals = recusals;
        this.published = published;
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

    /** What was sent about this feedback, newest first; nothing where whoever asks may not see what it replies to. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD})
    public List<Reply> history(long feedbackId) {
        recusals.check(feedbackId);
        return review.isOpenToWhoeverAsks(feedbackId) ? sent.to(feedbackId, whoIsAsking.now()) : List.of();
    }

    /** A page of what waits for a reply, after the given place; what has waited longest stands first. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Page<OwedReply> waiting(Optional<Cursor> after) {
        return published.owedReply(after);
    }

    /** What to reply to next: the first of these that waits, or else what has waited longest; and how many wait. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public NextReply next(List<Long> listed) {
        Optional<Long> first = published.owedAmong(listed).stream()
                .findFirst()
                .or(() -> published.owedReply(Optional.empty()).items().stream()
                        .findFirst()
                        .map(owed -> owed.said().feedbackId()));
        return new NextReply(first, published.owedReplies(NextReply.COUNTED));
    }

    /** The day by which the plan promises a reply, empty while the feedback belongs to no plan. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Optional<AnswerBy> replyBy(long feedbackId) {
        recusals.check(feedbackId);
        return review.isOpenToWhoeverAsks(feedbackId) ? replyClock.forWhoeverReplies(feedbackId) : Optional.empty();
    }

    /** What is needed to reply; empty while there is no published form. That somebody looked is kept. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Optional<ToAnswer> open(long feedbackId) {
        Optional<ToAnswer> found = published.find(feedbackId).map(this::toAnswer);
        if (found.isPresent()) {
            audit.record("REPLY_OPENED", Optional.of(feedbackId), Optional.empty(), "");
        }
        return found;
    }

    private ToAnswer toAnswer(PublishedFeedback said) {
        long feedbackId = said.feedbackId();
        Asking asking = whoIsAsking.now();
        Optional<ReplyDraftRow> kept = drafts.findById(feedbackId);
        return new ToAnswer(
                said,
                owners.number(feedbackId),
                List.copyOf(circumstances.linked(said).values()),
                Optional.ofNullable(owners.wishes(List.of(feedbackId)).get(feedbackId)),
                replyClock.forWhoeverReplies(feedbackId),
                review.mayReply(feedbackId),
                review.newWords(feedbackId),
                kept.map(row -> seen(row, asking)).orElseGet(() -> ReplyDraft.empty(feedbackId)),
                kept.filter(row -> !row.isReadBy(asking)).isEmpty(),
                sent.to(feedbackId, asking),
                earlier.toOthers(
                        said.links().stream().map(PublishedLink::actionId).toList(), Set.of(feedbackId)));
    }

    private ReplyDraft seen(ReplyDraftRow row, Asking asking) {
        return words.draftFor(asking, List.of(row.feedbackId()), row.draftFor(asking), row.changedBy());
    }

    private Saved.Stale inTheWay(ReplyDraftRow there, ReplyDraft yours, Colleague writer) {
        return new Saved.Stale(seen(there, writer), there.changedByName(), there.changed(), yours);
    }

    /**
     * Keeps what was typed. Where a colleague saved first, both texts come back and nothing is overwritten. A reply can
     * only be begun to what is published; what its writer has begun is kept even when a concern comes up meanwhile, but not
     * when the person takes everything back.
     */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Saved save(ReplyDraft draft) {
        Colleague writer = whoIsAsking.colleague();
        long feedbackId = draft.to();
        recusals.check(feedbackId);
        if (!review.holdToAdd(feedbackId)) {
            return new Saved.Gone();
        }
        boolean begun = drafts.findById(feedbackId)
                .filter(row -> row.changedBy() == writer.id() || review.isOpenToWhoeverAsks(feedbackId))
                .isPresent();
        if (!begun && published.find(feedbackId).isEmpty()) {
            throw new IllegalArgumentException("there is no published form to reply to");
        }
        drafts.begin(feedbackId, clock.instant(), writer.id(), writer.name());
        ReplyDraftRow there = drafts.findById(feedbackId).orElseThrow();
        if (there.version() != draft.version()) {
            return inTheWay(there, draft, writer);
        }
        try {
            return new Saved.Kept(
                    drafts.update(there.next(draft, clock.instant(), writer)).draftFor(writer));
        } catch (OptimisticLockException somebodyWasFaster) {
            return inTheWay(drafts.findById(feedbackId).orElseThrow(), draft, writer);
        }
    }

    /** What others were told about the action that is not what the draft says, newest first; nothing of who they are. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public List<EarlierReply> differing(ReplyDraft draft) {
        return published
                .find(draft.to())
                .map(said -> earlier.differing(draft, Unseen.about(draft, List.of(said)), Set.of(said.feedbackId())))
                .orElse(List.of());
    }

    /** What became of the draft's action since its writer looked at it; empty when it is what they saw. */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Optional<Meanwhile> meanwhile(ReplyDraft draft) {
        return published.find(draft.to()).flatMap(said -> unseen.meanwhile(draft));
    }

    /**
     * Sends the draft as it was saved under this version: the change to the action, the reply, the word to the person
     * and the trail, all or nothing. The same version sent again gives back the same reply. Where others changed the action
     * or said something else about it, and its writer has not seen that, nothing is sent.
     */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public SendResult send(long feedbackId, int version) {
        return send(feedbackId, version, List.of());
    }

    /**
     * The same, where whoever writes has decided about words that others will read. What is hidden in what the person said
     * is refused whatever they decided.
     */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public SendResult send(long feedbackId, int version, List<MayStand> decided) {
        recusals.check(feedbackId);
        if (!review.isOpenToWhoeverAsks(feedbackId)) {
            return new SendResult.NotNow();
        }
        try {
            return sending.send(feedbackId, version, decided, whoIsAsking.colleague());
        } catch (MoveRefused concernIsOpen) {
            return new SendResult.NotNow();
        } catch (OptimisticLockException actionChangedMeanwhile) {
            // It was what its writer saw when it was looked at, and changed before it could be written.
            return unseen.meanwhile(drafts.findById(feedbackId)
                            .map(ReplyDraftRow::draft)
                            .orElseGet(() -> ReplyDraft.empty(feedbackId)))
                    .<SendResult>map(SendResult.ActionChanged::new)
                    .orElseThrow(() -> actionChangedMeanwhile);
        }
    }
}
