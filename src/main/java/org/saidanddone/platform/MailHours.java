package org.saidanddone.platform;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.saidanddone.platform.calendar.WorkingTime;

/** When a mail that nobody waits for may arrive: not at night, not on a weekend, not on a bank holiday. */
@Singleton
class MailHours {

    private final WorkingTime time;
    private final Settings settings;

    MailHours(WorkingTime time, Settings settings) {
        this.time = time;
        this.settings = settings;
    }

    /** The moment itself outside of quiet hours, otherwise when they end. */
    Instant nextOpen(Instant moment) {
        return settings.mailHours().map(hours -> time.nextOpen(moment, hours)).orElse(moment);
    }
}
