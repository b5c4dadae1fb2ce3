package org.saidanddone.team;

/**
 * The tags of a case changed. Published inside the transaction that keeps them.
 *
 * @param feedbackId the feedback
 */
public record CaseTagged(long feedbackId) {}
