package org.saidanddone.redaction;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Words that this organisation wants to have suggested wherever they stand. */
@MappedEntity("word_to_hide")
record WordToHideRow(
        @Id @GeneratedValue @Nullable Long id,
        String words,
        @Nullable Long madeBy,
        Instant made) {

    WordToHide word() {
        return new WordToHide(RowId.of(id), words);
    }
}
