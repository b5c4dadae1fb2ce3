package org.saidanddone.feedback;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("answer")
record AnswerRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        String question,
        String choice,
        String words,
        Instant added) {

    Answer answer() {
        return new Answer(Saved.id(id), question, choice, words, added);
    }
}
