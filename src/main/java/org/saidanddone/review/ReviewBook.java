package org.saidanddone.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.publishing.PublishedSight;

/**
 * What the answers to people need to know of a review, and tell it. Not guarded: for services, never for screens.
 */
@Singleton
public class ReviewBook {

    private final ReviewDesk desk;
    private final PublishedForms forms;
    private final OpenConcerns concerns;
    private final PublishedSight sight;
    private final AddedSince added;

    ReviewBook(ReviewDesk desk, PublishedForms forms, OpenConcerns concerns, PublishedSight sight, AddedSince added) {
        this.added = added;
        this.desk = desk;
        this.forms = forms;
        this.concerns = concerns;
        this.sight = sight;
    }

    /**
     * True when whoever asks may know how it goes with the case: those who review while they may see it, an action owner
     * while there is a published form about one of their actions.
     */
    @Transactional
    public boolean isOpenToWhoeverAsks(long feedbackId) {
        return sight.only().isPresent()
                ? forms.find(feedbackId).filter(sight::maySee).isPresent()
                : desk.see(feedbackId).isPresent();
    }

    /** True when there is a published form, every concern is cleared and the case is not set aside. */
    @Transactional
    public boolean mayReply(long feedbackId) {
        return forms.exists(feedbackId) && !concerns.anyOpen(feedbackId) && !isSetAside(feedbackId);
    }

    /**
     * A reply was sent, in the transaction of the caller. Nobody can raise a concern between this and its end.
     *
     * @throws MoveRefused when it may not be replied to
     */
    @Transactional
    public void replied(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        if (!mayReply(feedbackId) || added.areUnreviewed(feedbackId)) {
            throw new MoveRefused(row.reviewState(), "reply to");
        }
        added.replied(feedbackId);
        desk.save(row, ReviewMove.REPLY.from(row.reviewState()));
    }

    /**
     * A reply was written that a colleague must still bring to the person, in the transaction of the caller: as
     * {@link #replied}, and the person still waits.
     *
     * @throws MoveRefused when it may not be replied to
     */
    @Transactional
    public void replyIsWritten(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        if (!mayReply(feedbackId) || added.areUnreviewed(feedbackId)) {
            throw new MoveRefused(row.reviewState(), "reply to");
        }
        added.replied(feedbackId);
        desk.save(row, ReviewMove.WRITE_REPLY.from(row.reviewState()));
    }

    /** The person was told what was written to them, in the transaction of the caller. What has gone on since goes on. */
    @Transactional
    public void told(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        ReviewState next = ReviewMove.TELL.from(row.reviewState());
        if (!next.equals(row.reviewState())) {
            desk.save(row, next);
        }
    }

    /** What the person added since the last reply, and whether words wait that nobody has reviewed. */
    @Transactional
    public NewWords newWords(long feedbackId) {
        return added.sinceTheReply(feedbackId);
    }

    /** Holds the review until the transaction ends; true while words wait that nobody has reviewed. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean holdUnreviewed(long feedbackId) {
        desk.hold(feedbackId);
        return added.areUnreviewed(feedbackId);
    }

    /** Holds the review until the transaction ends; true when it may be replied to, which then stays so. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean holdToReply(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        return takesAReply(row.reviewState()) && mayReply(feedbackId);
    }

    /** Where the review stands; empty where there is none, or whoever asks may not see it. */
    @Transactional
    public Optional<ReviewState> state(long feedbackId) {
        return desk.see(feedbackId).map(ReviewRow::reviewState);
    }

    private static boolean takesAReply(ReviewState state) {
        return state == ReviewState.PUBLISHED
                || state == ReviewState.REPLIED
                || state == ReviewState.TO_TELL
                || state == ReviewState.REOPENED;
    }

    /**
     * Holds the review until the transaction ends; false where the person took everything back: nothing is added to it any
     * more, by the person or by staff.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean holdToAdd(long feedbackId) {
        return desk.hold(feedbackId).reviewState() != ReviewState.WITHDRAWN;
    }

    /** True when the person took everything back and nothing of it is left. */
    @Transactional
    public boolean isGone(long feedbackId) {
        return desk.find(feedbackId)
                .filter(row -> row.reviewState() == ReviewState.WITHDRAWN)
                .isPresent();
    }

    /** True while staff do not take the case for feedback. */
    @Transactional
    public boolean isSetAside(long feedbackId) {
        return desk.find(feedbackId)
                .filter(row -> row.reviewState() == ReviewState.SET_ASIDE)
                .isPresent();
    }

    /** The person said that it is not better, or said more, in the transaction of the caller. */
    @Transactional
    public void reopened(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        desk.save(row, ReviewMove.sayMore(forms.exists(feedbackId)).from(row.reviewState()));
    }

    /** The number of the case for people; empty where there is none, or whoever asks may not see it. */
    @Transactional
    public Optional<CaseNumber> number(long feedbackId) {
        return desk.see(feedbackId).map(row -> new CaseNumber(row.caseNumber()));
    }

    /** True where there is such a case and whoever asks may see it. */
    @Transactional
    public boolean maySee(long feedbackId) {
        return desk.see(feedbackId).isPresent();
    }

    /**
     * Holds the review until the transaction ends, for somebody who may work on the case.
     *
     * @throws NoSuchCase when there is none, or whoever asks may not see it
     * @throws MoveRefused while it is with the safeguarding lead
     */
    @Transactional
    public void holdWorkedOn(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        if (!desk.maySee(row)) {
            throw new NoSuchCase();
        }
        ReviewMove.WORK_ON.from(row.reviewState());
    }

    /** Holds the review until the transaction ends, for the person whose case it is. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void hold(long feedbackId) {
        desk.hold(feedbackId);
    }

    /**
     * Holds the review until the transaction ends, for somebody who tells the person what was replied; false while it is
     * with the safeguarding lead, or set aside.
     *
     * @throws NoSuchCase when there is none, or whoever asks may not see it
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean holdToTell(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        if (!desk.maySee(row)) {
            throw new NoSuchCase();
        }
        return row.reviewState().workedOn();
    }

    /** True while somebody on the staff owes the person something. */
    @Transactional
    public boolean isOwed(long feedbackId) {
        return desk.see(feedbackId).filter(ReviewRow::waiting).isPresent();
    }

    /** The published form, empty where there is none. */
    @Transactional
    public Optional<PublishedFeedback> published(long feedbackId) {
        return forms.find(feedbackId);
    }

    /** The reviews with higher numbers than this, as they are now, and held until the transaction ends. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public List<ReviewChanged> after(long feedbackId, int atMost) {
        return desk.after(feedbackId, atMost).stream().map(ReviewRow::asChanged).toList();
    }
}
