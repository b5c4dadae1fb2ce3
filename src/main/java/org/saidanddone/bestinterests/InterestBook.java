package org.saidanddone.bestinterests;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.review.CaseErased;
import org.saidanddone.review.InTheirInterest;

/** Says whether a decision stands, and forgets what was written when the person took everything back. */
@Singleton
class InterestBook implements InTheirInterest {

    private final InterestRepository rows;

    InterestBook(InterestRepository rows) {
        this.rows = rows;
    }

    @Override
    public boolean isAgreed(long feedbackId, String wordsDigest) {
        return rows.agreed(feedbackId, wordsDigest) > 0;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        rows.removeAll(event.feedbackId());
    }
}
