package org.saidanddone.due;

/**
 * The clock of a case stopped or went on without a change of its review. Published in the transaction that keeps it.
 *
 * @param feedbackId the feedback
 */
public record ClockChanged(long feedbackId) {}
