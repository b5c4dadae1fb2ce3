package org.saidanddone.inbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.due.CaseClock;
import org.saidanddone.platform.calendar.Today;

/** When an answer begins to be late: at the end of the day by which the plan promises it. */
@Singleton
class ReplyDue {

    private final CaseClock clocks;

    ReplyDue(CaseClock clocks) {
        this.clocks = clocks;
    }

    /** Empty when no plan promises anything, and while we wait for the person. */
    Optional<Instant> of(long feedbackId) {
        return clocks.owedBy(feedbackId).map(day -> Today.startOf(day.plusDays(1)));
    }
}
