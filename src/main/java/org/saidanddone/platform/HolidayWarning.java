package org.saidanddone.platform;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.platform.text.ListReport;
import org.saidanddone.platform.text.ListTrouble;
import org.saidanddone.platform.text.OwnList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says at the start, and to staff, what is wrong with the list of bank holidays; keeps a good one for later; and says that
 * the list ends soon, as later days would be counted wrongly.
 */
@Singleton
class HolidayWarning implements ListReport {

    private static final Logger LOG = LoggerFactory.getLogger(HolidayWarning.class);

    private final WorkingDays days;
    private final Clock clock;

    HolidayWarning(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Optional<ListTrouble> trouble() {
        return days.holidays().own().flatMap(OwnList::trouble);
    }

    @EventListener
    void started(StartupEvent event) {
        trouble()
                .ifPresent(wrong -> LOG.error(
                        "The bank holidays in {} are not used: {} In their place: {}.",
                        wrong.file(),
                        wrong.sentence(),
                        wrong.instead()));
        days.holidays().own().ifPresent(HolidayWarning::keep);
        if (days.holidays().endSoon(Today.of(clock.instant()))) {
            LOG.warn(
                    "The list of bank holidays ends with the year {}. Put a newer bank-holidays.csv into the data folder.",
                    days.holidays().lastYear());
        }
    }

    private static void keep(OwnList<?> own) {
        try {
            own.keep();
        } catch (IOException e) {
            LOG.warn("The list could not be kept in {}: {}", own.lastGood(), e.getMessage());
        }
    }
}
