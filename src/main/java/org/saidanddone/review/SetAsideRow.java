package org.saidanddone.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("set_aside")
record SetAsideRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        Instant setAt,
        @Nullable Long byPerson,
        String byName,
        WhySetAside why,
        String words,
        @Nullable Instant ended) {

    SetAsideOnce once() {
        return new SetAsideOnce(setAt, byName, why, words, Optional.ofNullable(ended));
    }
}
