package org.saidanddone.due;

import java.time.LocalDate;
import java.util.List;

/**
 * A late answer as a board sees it: never which case, whose words or what was said.
 *
 * @param actionIds the actions it is about
 * @param replyBy the day by which it was promised
 * @param daysLate working days since then
 */
public record LateCase(List<Long> actionIds, LocalDate replyBy, int daysLate) {

    /** Keeps its own copy of the list. */
    public LateCase {
        actionIds = List.copyOf(actionIds);
    }
}
