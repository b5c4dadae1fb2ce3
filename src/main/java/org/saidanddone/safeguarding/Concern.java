package org.saidanddone.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody may be unsafe. Only the safeguarding lead sees it, and nothing of it is ever published.
 *
 * @param id its number
 * @param feedbackId the feedback it came up in
 * @param source where it comes from
 * @param raised when
 * @param raisedBy the colleague who raised it, empty where nobody did
 * @param why what the colleague saw, "" where nobody did
 * @param matched words of the watch list that stand in what the person said
 * @param due by when somebody must have looked at it
 * @param seen who has looked at it, and when; empty while nobody has
 * @param climbed when it went to the deputy and the administrators because nobody had looked, empty where it did not
 * @param cleared when it was cleared, empty while it is open
 * @param steps what was decided about it, oldest first
 * @param version goes up with every decision
 */
public record Concern(
        long id,
        long feedbackId,
        ConcernSource source,
        Instant raised,
        Optional<String> raisedBy,
        String why,
        List<String> matched,
        Instant due,
        Optional<Seen> seen,
        Optional<Instant> climbed,
        Optional<Instant> cleared,
        List<ConcernStep> steps,
        int version) {

    /** Keeps its own copies of the lists. */
    public Concern {
        matched = List.copyOf(matched);
        steps = List.copyOf(steps);
    }

    /**
     * Somebody has looked at it.
     *
     * @param by their name
     * @param at when
     */
    public record Seen(String by, Instant at) {}

    /** True until it is cleared. */
    public boolean open() {
        return cleared.isEmpty();
    }

    /** True when it is open, nobody has said that they have seen it, and the time for that is over. */
    public boolean late(Instant now) {
        return open() && seen.isEmpty() && due.isBefore(now);
    }
}
