package org.saidanddone.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.PublishedForms;

/**
 * What the concerns tell a review, in the transaction of the caller. Not guarded: for services, never for screens.
 */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
public class Escalation {

    private final ReviewDesk desk;
    private final PublishedForms forms;
    private final Recusals recusals;
    private final TakenBack takenBack;
    private final Erasing erasing;
    private final Audit audit;

    Escalation(
            ReviewDesk desk,
            PublishedForms forms,
            Recusals recusals,
            TakenBack takenBack,
            Erasing erasing,
            Audit audit) {
        this.desk = desk;
        this.forms = forms;
        this.recusals = recusals;
        this.takenBack = takenBack;
        this.erasing = erasing;
        this.audit = audit;
    }

    /**
     * Holds the review until the transaction ends: nobody else changes the case meanwhile.
     *
     * @throws NoSuchCase when there is none
     */
    public void hold(long feedbackId) {
        desk.hold(feedbackId);
    }

    /**
     * Holds the review as {@link #hold} does, for somebody who may see the case; {@link NoSuchCase} for others, and where
     * the person took everything back.
     */
    public void holdSeen(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        if (!desk.maySee(row) || row.reviewState() == ReviewState.WITHDRAWN) {
            throw new NoSuchCase();
        }
    }

    /** A concern was raised: the case is with the safeguarding lead, and what was published of it is gone. */
    public void raised(long feedbackId) {
        ReviewRow review = desk.hold(feedbackId);
        if (forms.withdraw(feedbackId)) {
            audit.record("WITHDRAWN", Optional.of(feedbackId), Optional.empty(), "");
        }
        desk.save(review, ReviewMove.RAISE_CONCERN.from(review.reviewState()));
    }

    /**
     * The last open concern was cleared: the review goes on. Where the person has taken everything back meanwhile, nothing
     * is left to go on with: it is gone now.
     */
    public void cleared(long feedbackId) {
        ReviewRow review = desk.hold(feedbackId);
        desk.save(review, ReviewMove.CLEAR_CONCERNS.from(review.reviewState()));
        if (takenBack.waits(feedbackId)) {
            erasing.erase(feedbackId);
        }
    }

    /** A concern names the person: the case is there for them no more, and they have it no more. */
    public void recuse(long feedbackId, long personId) {
        ReviewRow review = desk.hold(feedbackId);
        recusals.add(feedbackId, personId);
        Long holder = review.assignedTo();
        if (holder != null && holder == personId) {
            desk.save(review.assigned(null), review.reviewState());
        }
    }

    /** The name of the colleague, "" for one who is not there. */
    public String nameOf(long personId) {
        return desk.nameOf(personId);
    }
}
