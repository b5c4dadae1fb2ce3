package org.saidanddone.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person has taken back.
 *
 * @param feedbackId the feedback
 * @param showChanged when they last changed their mind about who may see it
 * @param asked when they took everything back
 * @param gone when it was gone
 */
@MappedEntity("taking_back")
record TakingBackRow(
        @Id long feedbackId,
        @Nullable Instant showChanged,
        @Nullable Instant asked,
        @Nullable Instant gone) {}
