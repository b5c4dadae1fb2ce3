package org.saidanddone.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.platform.calendar.WorkingTime;

/** Time and chance, as beans, so that a test can hold them still. */
@Factory
final class PlatformFactory {

    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    WorkingDays workingDays(Settings settings) {
        return new WorkingDays(settings.bankHolidays());
    }

    @Singleton
    WorkingTime workingTime(WorkingDays days) {
        return new WorkingTime(days);
    }

    @Singleton
    PublishingHour publishingHour(Settings settings) {
        return settings.publishingHour();
    }

    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }
}
