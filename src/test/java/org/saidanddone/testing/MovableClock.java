package org.saidanddone.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.saidanddone.platform.calendar.PublishingHour;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

    /** Where every test starts: a Monday morning. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private volatile Instant now = START;

    /** Moves the clock on. */
    public void moveOn(Duration by) {
        now = now.plus(by);
    }

    /** Moves the clock on to the next hour at which public pages show what is new. */
    public void moveToPublishing() {
        now = PublishingHour.DAILY.next(now);
    }

    /** Moves the clock to the real time, for a product beside this one that has the real clock and the same database. */
    public void moveToRealTime() {
        now = Instant.now();
    }

    /** Puts the clock back to where every test starts. */
    public void reset() {
        now = START;
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
