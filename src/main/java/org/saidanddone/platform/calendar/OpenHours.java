package org.saidanddone.platform.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Hours of a working day.
 *
 * @param opens when they begin
 * @param closes when they end; must be later
 */
public record OpenHours(LocalTime opens, LocalTime closes) {

    /** Refuses hours that end before they begin with IllegalArgumentException. */
    public OpenHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("hours that end before they begin");
        }
    }

    /** Reads hours such as {@code 08:00-20:00}; empty when it is something else. */
    public static Optional<OpenHours> read(String text) {
        String[] parts = text.strip().split("-", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OpenHours(LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[1].strip())));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
