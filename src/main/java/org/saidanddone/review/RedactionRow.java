package org.saidanddone.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("redaction")
record RedactionRow(
        @Id @GeneratedValue @Nullable Long id,
        long answerId,
        int begins,
        int ends,
        String why,
        @Nullable Long madeBy,
        Instant made) {

    Redaction redaction() {
        return new Redaction(RowId.of(id), answerId, begins, ends, HiddenBecause.valueOf(why));
    }
}
