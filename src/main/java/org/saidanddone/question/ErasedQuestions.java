package org.saidanddone.question;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.review.CaseErased;

/** What a person was asked, and what they were writing, goes with what they took back. */
@Singleton
class ErasedQuestions {

    private final QuestionRepository rows;

    ErasedQuestions(QuestionRepository rows) {
        this.rows = rows;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        rows.removeAll(event.feedbackId());
    }
}
