package org.saidanddone.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Time that counts only in open hours on working days. Where the clocks change, what counts is the time that passes. */
public final class WorkingTime {

    private final WorkingDays days;

    /** Time on these days. */
    public WorkingTime(WorkingDays days) {
        this.days = days;
    }

    /** True in open hours on a working day. */
    public boolean isOpen(Instant moment, OpenHours hours) {
        return !nextOpen(moment, hours).isAfter(moment);
    }

    /** The moment itself when it is in open hours, otherwise when they begin next. */
    public Instant nextOpen(Instant moment, OpenHours hours) {
        ZonedDateTime here = moment.atZone(Today.HERE);
        LocalDate day = here.toLocalDate();
        boolean today = days.includes(day) && here.toLocalTime().isBefore(hours.closes());
        if (today && !here.toLocalTime().isBefore(hours.opens())) {
            return moment;
        }
        return today ? opening(day, hours) : opening(days.after(day, 1), hours);
    }

    /** When so much working time has passed since the moment. */
    public Instant after(Instant moment, Duration working, OpenHours hours) {
        Instant at = nextOpen(moment, hours);
        Duration left = working;
        while (true) {
            LocalDate day = Today.of(at);
            Instant closes = day.atTime(hours.closes()).atZone(Today.HERE).toInstant();
            Duration today = Duration.between(at, closes);
            if (left.compareTo(today) <= 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = opening(days.after(day, 1), hours);
        }
    }

    private static Instant opening(LocalDate day, OpenHours hours) {
        return day.atTime(hours.opens()).atZone(Today.HERE).toInstant();
    }
}
