package org.saidanddone.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("recusal")
record RecusalRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        long personId,
        Instant made,
        @Nullable Long madeBy) {}
