package org.saidanddone.redaction;

import org.jspecify.annotations.Nullable;

/** How a {@link TextId} stands in a row: in the one column or in the other. */
final class TextRef {

    private TextRef() {}

    static TextId of(@Nullable Long answerId, @Nullable Long transcriptId) {
        return answerId == null ? TextId.transcript(RowId.of(transcriptId)) : TextId.answer(answerId);
    }

    static @Nullable Long answer(TextId text) {
        return text.of() == TextId.Of.ANSWER ? text.number() : null;
    }

    static @Nullable Long transcript(TextId text) {
        return text.of() == TextId.Of.TRANSCRIPT ? text.number() : null;
    }
}
