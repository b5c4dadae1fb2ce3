package org.saidanddone.feedback;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Who reads what somebody says who may not be safe. What a page may promise comes from here and from nowhere else. */
public interface SafetyReaders {

    /** When they read; empty where nobody can: then no page says that somebody will. */
    Optional<ReadingTimes> times();

    /** When those read who may read what this person sent; empty where nobody may. */
    Optional<ReadingTimes> times(OpenedCase opened);

    /**
     * When they read: from Monday to Friday, not on bank holidays.
     *
     * @param opens from when
     * @param closes until when
     * @param day the day on which they read next; today while there is time left today
     * @param today true when that is today
     */
    record ReadingTimes(LocalTime opens, LocalTime closes, LocalDate day, boolean today) {}
}
