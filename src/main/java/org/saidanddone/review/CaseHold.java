package org.saidanddone.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Holds a case for a change that another room keeps, under the same conditions as the changes in {@link Cases}. Not
 * guarded: for services, never for screens.
 */
@Singleton
public class CaseHold {

    private final ReviewRepository rows;
    private final ReviewDesk desk;
    private final CaseReader reader;

    CaseHold(ReviewRepository rows, ReviewDesk desk, CaseReader reader) {
        this.rows = rows;
        this.desk = desk;
        this.reader = reader;
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
        return ReviewPolicies.whenWorkedOn(desk.hold(feedbackId, version).reviewState());
    }

    /** As {@link #hold}; where that refuses, for whatever reason, it is empty. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Optional<ReviewState> tryHold(long feedbackId, int version) {
        return rows.hold(feedbackId)
                .filter(row -> row.version() == version && desk.maySee(row))
                .map(ReviewRow::reviewState)
                .filter(ReviewState::workedOn);
    }

    /** Whoever read the case before must read it again. Gives it back as it is now. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public CaseFile changed(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        desk.save(row, row.reviewState());
        return reader.read(desk.hold(feedbackId));
    }
}
