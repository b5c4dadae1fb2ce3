package org.saidanddone.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of an action since somebody looked at it.
 *
 * @param now the action as it is
 * @param seenStatus its status when they looked
 * @param seenDue its date when they looked
 * @param since what was changed since, newest first; empty where only its texts or its owner changed
 */
public record Meanwhile(Action now, Status seenStatus, Optional<LocalDate> seenDue, List<ProgressUpdate> since) {

    /** Keeps its own copy. */
    public Meanwhile {
        since = List.copyOf(since);
    }

    static Meanwhile of(Action now, List<ProgressUpdate> since) {
        Status status = now.status();
        Optional<LocalDate> due = now.due();
        // Newest first: what the oldest change found is what was seen.
        for (ProgressUpdate update : since) {
            status = update.statusBefore().orElse(status);
            due = update.change() instanceof Change.NewDate ? update.dueBefore() : due;
        }
        return new Meanwhile(now, status, due, since);
    }
}
