package org.saidanddone.safeguarding;

import java.time.Instant;

/**
 * One decision about a concern. Steps are added and never changed.
 *
 * @param at when
 * @param by the colleague who decided
 * @param what what they decided
 * @param decision why, and what was done with the person in mind
 */
public record ConcernStep(Instant at, String by, What what, ConcernDecision decision) {

    /** What was decided. */
    public enum What {
        /** It stays open. */
        KEPT,
        /** It is no concern any more. */
        CLEARED
    }
}
