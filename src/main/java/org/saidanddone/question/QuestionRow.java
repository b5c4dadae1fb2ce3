package org.saidanddone.question;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("person_question")
record QuestionRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        String plain,
        String easy,
        Instant asked,
        @Nullable Long askedBy,
        String askedByName,
        String writing,
        @Nullable Instant answered,
        @Nullable Instant declined,
        @Nullable Long answerId) {

    PersonQuestion question() {
        return new PersonQuestion(
                Objects.requireNonNull(id, "not saved"),
                plain,
                easy,
                asked,
                askedByName,
                Optional.ofNullable(answered),
                Optional.ofNullable(declined));
    }
}
