package org.saidanddone.publishing.hold;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("text_hold")
record HoldRow(
        @Id @GeneratedValue @Nullable Long id,
        String kind,
        long textId,
        long feedbackId,
        Instant placed,
        @Nullable Long placedBy,
        @Nullable String decision,
        @Nullable Instant decided,
        @Nullable Long decidedBy,
        String decidedByName,
        String reason) {

    static final String KEPT = "KEPT";
    static final String MENDED = "MENDED";

    TextHold hold() {
        return new TextHold(
                Objects.requireNonNull(id, "not saved"),
                TextKind.valueOf(kind),
                textId,
                feedbackId,
                placed,
                Optional.ofNullable(decided)
                        .map(when -> new TextHold.Decided(KEPT.equals(decision), reason, decidedByName, when)));
    }
}
