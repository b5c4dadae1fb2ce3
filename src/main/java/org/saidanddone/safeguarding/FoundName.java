package org.saidanddone.safeguarding;

import java.time.Instant;
import java.util.Optional;

/**
 * A colleague whose name stands in what somebody said. They are out of the case until the safeguarding lead lifts it.
 *
 * @param colleague whom the product took it for
 * @param state how it stands
 * @param found the words in which the name was found
 * @param made when
 * @param settled what the lead decided; empty while nobody has
 */
public record FoundName(Named colleague, State state, String found, Instant made, Optional<Settled> settled) {

    /** How it stands. */
    public enum State {
        /** Found by the product; the colleague is out, and nobody has looked yet. */
        PROVISIONAL,
        /** It is about them: they stay out. */
        CONFIRMED,
        /** It is not about them: they see the case again. */
        LIFTED
    }

    /**
     * What the lead decided.
     *
     * @param by their name
     * @param at when
     * @param reason why
     */
    public record Settled(String by, Instant at, String reason) {}

    /** True until the lead has decided. */
    public boolean open() {
        return state == State.PROVISIONAL;
    }
}
