package org.saidanddone.redaction;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record HiddenInCaseRow(
        long feedbackId,
        @Nullable Long answerId,
        @Nullable Long transcriptId,
        int begins,
        int ends,
        String why,
        String words) {

    HiddenInCase hidden() {
        ShownWords all = new ShownWords(words);
        return new HiddenInCase(
                TextRef.of(answerId, transcriptId),
                all.part(begins, ends),
                all.of(all.part(begins, ends)),
                HiddenBecause.valueOf(why));
    }
}
