package org.saidanddone.review;

/**
 * The review of what somebody sent has begun. It is published in the transaction that keeps the feedback, and whoever
 * hears it belongs to that transaction.
 *
 * @param feedbackId the feedback
 */
public record CaseTakenIn(long feedbackId) {}
