package org.saidanddone.platform;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start that the list of bank holidays ends soon: later days would be counted wrongly. */
@Singleton
class HolidayWarning {

    private static final Logger LOG = LoggerFactory.getLogger(HolidayWarning.class);

    private final WorkingDays days;
    private final Clock clock;

    HolidayWarning(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void started(StartupEvent event) {
        if (days.holidays().endSoon(Today.of(clock.instant()))) {
            LOG.warn(
                    "The list of bank holidays ends with the year {}. Put a newer bank-holidays.csv into the data folder.",
                    days.holidays().lastYear());
        }
    }
}
