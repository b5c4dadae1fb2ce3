package org.saidanddone.review;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackSent;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.WordsAdded;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.PublishedForms;

/**
 * Takes in what people send, in the transaction that keeps it: feedback that is acknowledged is in the inbox, and a
 * person who is not safe is in the lead's list, or nothing was sent at all.
 */
@Singleton
class NewFeedback {

    private final FeedbackStore feedback;
    private final ReviewDesk desk;
    private final PublishedForms forms;
    private final ApplicationEventPublisher<CaseTakenIn> takenIn;
    private final Audit audit;

    NewFeedback(
            FeedbackStore feedback,
            ReviewDesk desk,
            PublishedForms forms,
            ApplicationEventPublisher<CaseTakenIn> takenIn,
            Audit audit) {
        this.feedback = feedback;
        this.desk = desk;
        this.forms = forms;
        this.takenIn = takenIn;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void sent(FeedbackSent event) {
        Feedback sent = feedback.find(event.feedbackId()).orElseThrow();
        desk.begin(sent);
        audit.record("SENT", Optional.of(sent.id()), Optional.empty(), "");
        takenIn.publishEvent(new CaseTakenIn(sent.id()));
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void wordsAdded(WordsAdded event) {
        ReviewRow row = desk.hold(event.feedbackId());
        audit.record("WORDS_ADDED", Optional.of(event.feedbackId()), Optional.empty(), "");
        desk.save(row, ReviewMove.sayMore(forms.exists(event.feedbackId())).from(row.reviewState()));
    }
}
