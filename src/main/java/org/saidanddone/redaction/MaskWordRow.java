package org.saidanddone.redaction;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Words that this organisation wants to have suggested wherever they stand. */
@MappedEntity("mask_word")
record MaskWordRow(
        @Id @GeneratedValue @Nullable Long id,
        String words,
        @Nullable Long madeBy,
        Instant made) {

    MaskWord word() {
        return new MaskWord(RowId.of(id), words);
    }
}
