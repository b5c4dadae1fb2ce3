package org.saidanddone.publishing.hold;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Other words for a field of a text, and what stood there before. */
@MappedEntity("text_mended")
record MendedRow(
        @Id @GeneratedValue @Nullable Long id,
        String kind,
        long textId,
        String field,
        String was,
        String words,
        Instant mended,
        @Nullable Long mendedBy,
        String mendedByName) {}
