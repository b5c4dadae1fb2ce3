package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Which cases count no more: taken back by whoever sent them, or set aside with a reason on record. Not guarded: for
 * services, never for screens.
 */
@Singleton
public class EndedCases {

    private final SetAsideRepository rows;

    EndedCases(SetAsideRepository rows) {
        this.rows = rows;
    }

    /**
     * Those of the cases that counted no more at the moment. One that its sender took back counts no more at any moment:
     * they want to be gone at once, everywhere.
     */
    public List<Long> by(Collection<Long> feedbackIds, Instant then) {
        return feedbackIds.isEmpty() ? List.of() : rows.ended(feedbackIds, then);
    }

    /** When and why the case was set aside, newest first. */
    public List<SetAsideOnce> setAside(long feedbackId) {
        return rows.of(feedbackId).stream().map(SetAsideRow::once).toList();
    }
}
