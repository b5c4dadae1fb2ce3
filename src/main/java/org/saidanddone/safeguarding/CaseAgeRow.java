package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("case_age")
record CaseAgeRow(
        @Id long feedbackId,
        String age,
        Instant said,
        @Nullable Long saidBy) {}
