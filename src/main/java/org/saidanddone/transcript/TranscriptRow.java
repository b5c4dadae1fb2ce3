package org.saidanddone.transcript;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The version is a plain column: each one is a row of its own. */
@MappedEntity("transcript")
record TranscriptRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        long attachmentId,
        int version,
        String words,
        Instant written,
        @Nullable Long writtenBy,
        String writtenByName) {

    Transcript transcript() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return new Transcript(id, attachmentId, version, words, written, writtenByName);
    }
}
