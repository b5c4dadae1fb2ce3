package org.saidanddone.redaction;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A suggestion that a person looked at and left as it is. */
@MappedEntity("suggestion_left")
record SuggestionLeftRow(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable Long answerId,
        @Nullable Long transcriptId,
        int begins,
        int ends,
        @Nullable Long madeBy,
        Instant made) {}
