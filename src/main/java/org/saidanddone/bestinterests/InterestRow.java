package org.saidanddone.bestinterests;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("best_interests")
record InterestRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        String wordsDigest,
        String reason,
        Instant recorded,
        long recordedBy,
        String recordedByName,
        @Nullable Boolean agreed,
        String leadWords,
        @Nullable Instant decided,
        @Nullable Long decidedBy,
        String decidedByName,
        @Nullable Instant ended,
        @Nullable Long endedBy,
        String endedByName) {

    long number() {
        return Objects.requireNonNull(id, "not saved");
    }

    BestInterest interest(String digestNow, long asking) {
        Instant when = decided;
        Instant end = ended;
        return new BestInterest(
                number(),
                feedbackId,
                reason,
                recorded,
                recordedByName,
                when == null
                        ? Optional.empty()
                        : Optional.of(
                                new BestInterest.Answer(Boolean.TRUE.equals(agreed), leadWords, when, decidedByName)),
                end == null ? Optional.empty() : Optional.of(new BestInterest.Ended(end, endedByName)),
                wordsDigest.equals(digestNow),
                recordedBy == asking);
    }
}
