package org.saidanddone.review;

import java.time.Instant;

/**
 * Published feedback whose giver waits for an answer.
 *
 * @param said the published form
 * @param since since when they wait
 * @param openedAgain true when there was an answer and they said more, or that it is not better
 */
public record OwedReply(PublishedFeedback said, Instant since, boolean openedAgain) {}
