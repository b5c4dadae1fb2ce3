package org.saidanddone.review.concern;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("concern")
record ConcernRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        String source,
        Instant raised,
        @Nullable Long raisedBy,
        String why,
        @Nullable Instant cleared,
        @Version int version) {

    long number() {
        return Objects.requireNonNull(id, "not saved");
    }

    ConcernRow clearedAt(Instant when) {
        return new ConcernRow(id, feedbackId, source, raised, raisedBy, why, when, version);
    }
}
