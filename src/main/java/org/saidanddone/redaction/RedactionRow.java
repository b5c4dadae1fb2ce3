package org.saidanddone.redaction;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("redaction")
record RedactionRow(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable Long answerId,
        @Nullable Long transcriptId,
        int begins,
        int ends,
        String why,
        @Nullable Long madeBy,
        Instant made) {

    static RedactionRow of(TextId text, ShownWords.Part part, HiddenBecause why, long madeBy, Instant made) {
        return new RedactionRow(
                null,
                TextRef.answer(text),
                TextRef.transcript(text),
                part.begins(),
                part.ends(),
                why.name(),
                madeBy,
                made);
    }

    Redaction redaction() {
        return new Redaction(
                RowId.of(id), TextRef.of(answerId, transcriptId), begins, ends, HiddenBecause.valueOf(why));
    }
}
