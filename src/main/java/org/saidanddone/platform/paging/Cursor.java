package org.saidanddone.platform.paging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list that is ordered by time: what comes after it is the next page.
 *
 * @param at the time of the last one seen
 * @param id its number
 */
public record Cursor(Instant at, long id) {

    /** Before everything, in a list that begins with the oldest. */
    public static final Cursor OLDEST = new Cursor(Instant.parse("1970-01-01T00:00:00Z"), 0);

    /** Before everything, in a list that begins with the newest. */
    public static final Cursor NEWEST = new Cursor(Instant.parse("9000-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** As it stands in an address: microseconds and a number, nothing about a person. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }

    /** Reads {@link #text()}; empty when it is something else. */
    public static Optional<Cursor> read(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Cursor(
                        Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }
}
