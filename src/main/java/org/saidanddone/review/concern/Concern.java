package org.saidanddone.review.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody may be unsafe. Only the safeguarding lead sees it, and nothing of it is ever published.
 *
 * @param id its number
 * @param feedbackId the feedback it came up in
 * @param source who raised it
 * @param raised when
 * @param raisedBy the colleague who raised it, empty where the person's own answer did
 * @param why what the colleague saw, "" where the person's own answer raised it
 * @param cleared when it was cleared, empty while it is open
 * @param steps what was decided about it, oldest first
 * @param version goes up with every change
 */
public record Concern(
        long id,
        long feedbackId,
        ConcernSource source,
        Instant raised,
        Optional<String> raisedBy,
        String why,
        Optional<Instant> cleared,
        List<ConcernStep> steps,
        int version) {

    /** Keeps its own copy of the steps. */
    public Concern {
        steps = List.copyOf(steps);
    }

    /** True until it is cleared. */
    public boolean open() {
        return cleared.isEmpty();
    }
}
