package org.saidanddone.review;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.redaction.WordsHidden;

/** Words are hidden that others see in the published form: nobody sees its words until somebody decides. */
@Singleton
class FormLookedAtAgain {

    private final PublishedForms forms;
    private final WordsBeside beside;
    private final HeldTexts held;
    private final Audit audit;

    FormLookedAtAgain(PublishedForms forms, WordsBeside beside, HeldTexts held, Audit audit) {
        this.forms = forms;
        this.beside = beside;
        this.held = held;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void wordsHidden(WordsHidden event) {
        long feedbackId = event.feedbackId();
        List<TextBeside> texts = forms.asPublished(feedbackId).stream()
                .map(answer -> new TextBeside(answer.question(), answer.words()))
                .toList();
        if (!beside.holding(event, texts).isEmpty() && held.place(TextKind.FORM, feedbackId, feedbackId)) {
            audit.record("TEXT_HELD", Optional.of(feedbackId), Optional.empty(), TextKind.FORM.name());
        }
    }
}
