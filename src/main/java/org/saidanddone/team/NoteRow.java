package org.saidanddone.team;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("case_note")
record NoteRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        Instant written,
        @Nullable Long writtenBy,
        String writtenByName,
        String words) {

    Note note() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return new Note(id, written, writtenByName, words);
    }
}
