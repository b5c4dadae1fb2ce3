package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;
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
        String matched,
        Instant due,
        @Nullable Instant acknowledged,
        @Nullable Long acknowledgedBy,
        @Nullable Instant climbed,
        @Nullable Instant cleared,
        int urgency,
        @Version int version) {

    long number() {
        return Objects.requireNonNull(id, "not saved");
    }

    List<String> matchedWords() {
        return matched.lines().toList();
    }

    ConcernRow decided(Instant when, long by, boolean clears) {
        return new ConcernRow(
                id,
                feedbackId,
                source,
                raised,
                raisedBy,
                why,
                matched,
                due,
                acknowledged == null ? when : acknowledged,
                acknowledgedBy == null ? Long.valueOf(by) : acknowledgedBy,
                climbed,
                clears ? when : cleared,
                urgency,
                version);
    }
}
