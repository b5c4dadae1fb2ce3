package org.saidanddone.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The one hour of the day at which public pages show what is new about people: what they said, what was replied, and
 * whether it is better. Whoever looks every minute learns the day of a change and nothing finer, and so cannot tie it to
 * somebody whom they saw with a telephone in their hand. Staff see everything at once.
 *
 * @param at the hour, in the time of the people the product is for; empty where all is shown at once, for tries only
 */
public record PublishingHour(Optional<LocalTime> at) {

    /** The hour where nobody chose another. */
    public static final PublishingHour DAILY = new PublishingHour(Optional.of(LocalTime.of(6, 0)));

    /** Nothing waits. */
    public static final PublishingHour AT_ONCE = new PublishingHour(Optional.empty());

    /** Reads an hour such as {@code 06:00}, or {@code always}; empty when it is something else. */
    public static Optional<PublishingHour> read(String text) {
        if (text.equals("always")) {
            return Optional.of(AT_ONCE);
        }
        try {
            return Optional.of(new PublishingHour(Optional.of(LocalTime.parse(text))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Public pages show what had happened by this moment: the newest publishing hour that is not to come. */
    public Instant newest(Instant now) {
        return at.map(hour -> {
                    LocalDate day = Today.of(now);
                    Instant today = on(day, hour);
                    return today.isAfter(now) ? on(day.minusDays(1), hour) : today;
                })
                .orElse(now);
    }

    /** When public pages will show what happens now. */
    public Instant next(Instant now) {
        return at.map(hour -> {
                    LocalDate day = Today.of(now);
                    Instant today = on(day, hour);
                    return today.isBefore(now) ? on(day.plusDays(1), hour) : today;
                })
                .orElse(now);
    }

    private static Instant on(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(Today.HERE).toInstant();
    }
}
