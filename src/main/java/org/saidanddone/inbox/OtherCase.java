package org.saidanddone.inbox;

import java.time.Instant;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.review.ReviewState;

/**
 * Another case about the same action, in a line.
 *
 * @param feedbackId the feedback
 * @param number the case number
 * @param state where its review stands
 * @param feeling how it is going, empty when skipped
 * @param since from when it waits
 */
public record OtherCase(
        long feedbackId, CaseNumber number, ReviewState state, Optional<Feeling> feeling, Instant since) {}
