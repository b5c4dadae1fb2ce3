package org.saidanddone.feedback;

/**
 * Feedback was sent. Published once for each feedback, inside the transaction that keeps it: a listener that fails
 * undoes the sending.
 *
 * @param feedbackId the feedback
 */
public record FeedbackSent(long feedbackId) {}
