package org.saidanddone.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * A change to an action that somebody wants who does not own it. The action stays as it is until its owner decides.
 *
 * @param id its number
 * @param actionId the action it is about
 * @param seenVersion the version of the action that its writer saw
 * @param made when it was written
 * @param madeBy the name of the colleague who wrote it, for colleagues
 * @param change what would change
 * @param evidence what shows that it is so, where they gave any
 * @param plain what happened, in plain words
 * @param easy what happened, in easy-read words
 * @param state what the owner said about it
 */
public record Proposal(
        long id,
        long actionId,
        int seenVersion,
        Instant made,
        String madeBy,
        Change change,
        Optional<Evidence> evidence,
        String plain,
        String easy,
        State state) {

    /** What the owner said about it. */
    public sealed interface State {

        /** Nothing yet. */
        record Open() implements State {}

        /** Yes: the action changed. */
        record Accepted(Decision by, long progressUpdateId) implements State {}

        /** No, and why, in plain and in easy-read words. */
        record Refused(Decision by, String plain, String easy) implements State {}
    }

    /**
     * Who decided.
     *
     * @param post the post they hold; with "" as its post they speak for the whole organisation
     * @param name their name, for colleagues
     * @param when the moment
     */
    public record Decision(Owner post, String name, Instant when) {}

    /** True when nothing is left of what its writer wrote, because somebody took back what they said. */
    public boolean wordsAreRemoved() {
        return plain.isBlank() && easy.isBlank();
    }

    /** True while it waits for the owner and asks for this very change, in words that are there; words alone are never the same. */
    public boolean asksFor(Change wanted) {
        return isOpen() && !wordsAreRemoved() && !(wanted instanceof Change.Evidence) && change.equals(wanted);
    }

    /** True while the owner has not decided. */
    public boolean isOpen() {
        return state instanceof State.Open;
    }
}
