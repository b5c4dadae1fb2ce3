package org.saidanddone.review;

/**
 * The person took back everything they had said: nothing of it may stay. Published in the transaction that does it, with
 * the case held, while what was said is still there; whoever keeps anything of the case removes it now. One that cannot
 * ends the transaction, and nothing is taken back.
 *
 * @param feedbackId the feedback
 * @param echo finds what the person said in the texts of others
 */
public record CaseErased(long feedbackId, Echo echo) {}
