package org.saidanddone.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.CopyMaker;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedForms;

/**
 * Holds a case for a change that another room keeps, under the same conditions as the changes in {@link Cases}. Not
 * guarded: for services, never for screens.
 */
@Singleton
public class CaseHold {

    private final ReviewRepository rows;
    private final ReviewDesk desk;
    private final CaseReader reader;
    private final PublishedForms forms;
    private final CopyMaker copies;
    private final Audit audit;

    CaseHold(
            ReviewRepository rows,
            ReviewDesk desk,
            CaseReader reader,
            PublishedForms forms,
            CopyMaker copies,
            Audit audit) {
        this.rows = rows;
        this.desk = desk;
        this.reader = reader;
        this.forms = forms;
        this.copies = copies;
        this.audit = audit;
    }

    /**
     * Holds the case until the transaction ends, for somebody who read it at this version.
     *
     * @throws NoSuchCase when there is none, or whoever asks may not see it
     * @throws CaseChanged when somebody else came first
     * @throws MoveRefused while it is with the safeguarding lead
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public ReviewState hold(long feedbackId, int version) {
        return ReviewMove.WORK_ON.from(desk.hold(feedbackId, version).reviewState());
    }

    /** As {@link #hold}; where that refuses, for whatever reason, it is empty. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Optional<ReviewState> tryHold(long feedbackId, int version) {
        return rows.hold(feedbackId)
                .filter(row -> row.version() == version && desk.maySee(row))
                .map(ReviewRow::reviewState)
                .filter(ReviewState::workedOn);
    }

    /** What the person sent. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Feedback sent(long feedbackId) {
        return reader.sent(feedbackId);
    }

    /** What tells the words that others would see now from any other words. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public String digest(long feedbackId) {
        Said said = reader.said(feedbackId);
        return copies.copy(said.sent(), said.texts(), said.hidden()).digest();
    }

    /** Where the case stands, and nothing of it changed. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public CaseAt at(long feedbackId) {
        return desk.hold(feedbackId).at();
    }

    /**
     * Everybody sees it no more, where they did: it is reviewed again, unless it has its reply. Whoever read the case
     * before must read it again.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public CaseAt takeFromEverybody(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        boolean isPublic =
                forms.find(feedbackId).filter(PublishedFeedback::isPublic).isPresent();
        if (!isPublic) {
            return changed(feedbackId);
        }
        forms.withdraw(feedbackId);
        ReviewState next = ReviewMove.HIDE_FROM_OTHERS.from(row.reviewState());
        audit.record("WITHDRAWN", Optional.of(feedbackId), Optional.empty(), "", row.state(), next.code());
        return desk.save(row, next);
    }

    /** Whoever read the case before must read it again. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public CaseAt changed(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        return desk.save(row, row.reviewState());
    }
}
