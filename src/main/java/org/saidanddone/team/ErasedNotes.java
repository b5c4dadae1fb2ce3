package org.saidanddone.team;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.review.CaseErased;

/** What colleagues wrote and marked about a case goes with what its person took back. */
@Singleton
class ErasedNotes {

    private final NoteRepository notes;
    private final CaseTagRepository tags;

    ErasedNotes(NoteRepository notes, CaseTagRepository tags) {
        this.notes = notes;
        this.tags = tags;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        notes.removeAll(event.feedbackId());
        tags.removeAll(event.feedbackId());
    }
}
