package org.saidanddone.redaction;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("hidden_before")
record HiddenBeforeRow(
        @Id @GeneratedValue @Nullable Long id,
        long transcriptId,
        long redactionId,
        @Nullable Instant settled,
        @Nullable Long settledBy) {}
