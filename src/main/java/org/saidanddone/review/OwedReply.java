package org.saidanddone.review;

import java.time.Instant;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.publishing.PublishedFeedback;

/**
 * Published feedback whose giver waits for an answer.
 *
 * @param said the published form
 * @param number the case number; empty for an action owner, who must not be able to tell who it is
 * @param since since when they wait
 * @param openedAgain true when there was an answer and they said more, or that it is not better
 */
public record OwedReply(PublishedFeedback said, Optional<CaseNumber> number, Instant since, boolean openedAgain) {}
