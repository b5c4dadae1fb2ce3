package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("safe_message")
record SafeMessageRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        long concernId,
        boolean fromLead,
        boolean closing,
        String plain,
        String easy,
        Instant written,
        @Nullable Long byPerson,
        String byName,
        @Nullable Instant seen) {

    SafeMessage message() {
        return new SafeMessage(
                Objects.requireNonNull(id, "not saved"),
                fromLead,
                closing,
                plain,
                easy,
                written,
                byName,
                Optional.ofNullable(seen));
    }

    /** Without the words: they belong into no log. */
    @Override
    public String toString() {
        return "SafeMessageRow[" + id + "]";
    }
}
