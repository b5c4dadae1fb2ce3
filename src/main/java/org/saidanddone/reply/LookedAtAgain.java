package org.saidanddone.reply;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.redaction.WordsHidden;
import org.saidanddone.review.WordsBeside;

/**
 * Words are hidden in a case that was replied to: every text beside it that holds them is shown to nobody until somebody
 * decides.
 */
@Singleton
class LookedAtAgain {

    private final ReplyTexts texts;
    private final WordsBeside beside;
    private final HeldTexts held;
    private final Audit audit;

    LookedAtAgain(ReplyTexts texts, WordsBeside beside, HeldTexts held, Audit audit) {
        this.texts = texts;
        this.beside = beside;
        this.held = held;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void wordsHidden(WordsHidden event) {
        for (ReplyTexts.Key key : texts.beside(event.feedbackId())) {
            if (!beside.holding(event, texts.words(key)).isEmpty()
                    && held.place(key.kind(), key.id(), event.feedbackId())) {
                audit.record(
                        "TEXT_HELD",
                        Optional.of(event.feedbackId()),
                        Optional.empty(),
                        key.kind().name());
            }
        }
    }
}
