package org.saidanddone.review.concern;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Safe;
import org.saidanddone.review.CaseTakenIn;

/** Raises a concern where somebody answers that they are not safe, or not sure, in the transaction that keeps it. */
@Singleton
class AskedAboutSafety {

    private final FeedbackStore feedback;
    private final ConcernBook concerns;

    AskedAboutSafety(FeedbackStore feedback, ConcernBook concerns) {
        this.feedback = feedback;
        this.concerns = concerns;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void takenIn(CaseTakenIn event) {
        if (feedback.find(event.feedbackId())
                .orElseThrow()
                .safe()
                .filter(Safe::isConcern)
                .isPresent()) {
            concerns.raise(event.feedbackId(), ConcernSource.PERSON, "");
        }
    }
}
