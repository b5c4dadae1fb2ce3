package org.saidanddone.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review began or changed. Published inside the transaction that keeps it: a listener that fails undoes the change.
 *
 * @param feedbackId the feedback
 * @param state where the review stands now
 * @param holder the colleague who has the case, null when nobody has
 * @param since from when the person waits
 * @param version the version that the next change must name
 */
public record ReviewChanged(
        long feedbackId, ReviewState state, @Nullable Long holder, Instant since, int version) {}
