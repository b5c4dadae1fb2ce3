package org.saidanddone.safeguarding;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.feedback.SafeContactStore;
import org.saidanddone.review.CaseErased;

/**
 * What is written about concerns goes with what the person took back. It is only ever taken back when no concern is open:
 * what must be kept is kept by leaving the concern open, with the reason in its decisions.
 */
@Singleton
class ErasedConcerns {

    private final ConcernRepository rows;
    private final ConcernStepRepository steps;
    private final SafeMessageRepository messages;
    private final FoundNameRepository names;
    private final CaseAgeRepository ages;
    private final SafeContactStore contacts;

    ErasedConcerns(
            ConcernRepository rows,
            ConcernStepRepository steps,
            SafeMessageRepository messages,
            FoundNameRepository names,
            CaseAgeRepository ages,
            SafeContactStore contacts) {
        this.messages = messages;
        this.names = names;
        this.ages = ages;
        this.contacts = contacts;
        this.rows = rows;
        this.steps = steps;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        steps.removeWords(event.feedbackId());
        rows.removeWords(event.feedbackId());
        messages.endWriting(event.feedbackId());
        messages.removeAll(event.feedbackId());
        names.removeWords(event.feedbackId());
        ages.remove(event.feedbackId());
        contacts.erase(event.feedbackId());
    }
}
