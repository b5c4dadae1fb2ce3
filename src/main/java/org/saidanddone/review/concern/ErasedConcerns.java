package org.saidanddone.review.concern;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.review.CaseErased;

/**
 * What is written about concerns goes with what the person took back. It is only ever taken back when no concern is open:
 * what must be kept is kept by leaving the concern open, with the reason in its decisions.
 */
@Singleton
class ErasedConcerns {

    private final ConcernRepository rows;
    private final ConcernStepRepository steps;

    ErasedConcerns(ConcernRepository rows, ConcernStepRepository steps) {
        this.rows = rows;
        this.steps = steps;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        steps.removeWords(event.feedbackId());
        rows.removeWords(event.feedbackId());
    }
}
