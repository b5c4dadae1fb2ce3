package org.saidanddone.feedback;

/**
 * The person added words to feedback they had sent. Published inside the transaction that keeps them.
 *
 * @param feedbackId the feedback
 * @param answerId the answer that holds the words
 */
public record WordsAdded(long feedbackId, long answerId) {}
