package org.saidanddone.platform.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that knows which day it is: the day of the people the product is for, not of the machine it runs on. */
public final class Today {

    /** Where the product is used. */
    public static final ZoneId HERE = ZoneId.of("Europe/London");

    private Today() {}

    /** The day it is now. */
    public static LocalDate at(Clock clock) {
        return of(clock.instant());
    }

    /** The day it was, or will be, at that moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /** The moment at which the day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }
}
