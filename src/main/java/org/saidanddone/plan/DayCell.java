package org.saidanddone.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in a cell for a day: written with the year first, or in one of the ways that spreadsheets write it. */
sealed interface DayCell {

    /** Nothing stands there. */
    record None() implements DayCell {}

    /** A day. */
    record Day(LocalDate day) implements DayCell {}

    /** No day, or one in a form that could be read in two ways: a sentence, what stands there, how to write it. */
    record Wrong(String key, String text, String instead) implements DayCell {}

    /** Reads a cleaned cell. */
    static DayCell read(String text) {
        return text.isEmpty() ? new None() : Reader.read(text);
    }

    /** The forms. */
    final class Reader {

        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2200;
        private static final int FIRST_OF_TWO_DIGITS = 2000;
        private static final DateTimeFormatter DAY = form("uuuu-MM-dd");
        private static final Pattern LOOKS_RIGHT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        private static final Pattern LOOKS_BRITISH =
                Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{2}|[0-9]{4})");
        private static final Pattern COUNTED = Pattern.compile("[1-9][0-9]{4}");
        private static final List<DateTimeFormatter> BRITISH = List.of(
                form("d/M/uuuu"),
                form("d.M.uuuu"),
                form("d-M-uuuu"),
                form("d-MMM-uuuu"),
                form("d MMM uuuu"),
                form("d MMMM uuuu"),
                shortYear("d/M/"),
                shortYear("d.M."),
                shortYear("d-M-"),
                shortYear("d-MMM-"),
                shortYear("d MMM "));

        private Reader() {}

        private static DayCell read(String text) {
            Optional<LocalDate> day = parsed(text, DAY);
            if (day.isPresent()) {
                return new Day(day.get());
            }
            if (COUNTED.matcher(text).matches()) {
                return new Wrong("date-number", text, "");
            }
            return BRITISH.stream()
                    .flatMap(form -> parsed(text, form).stream())
                    .findFirst()
                    .map(found -> new Wrong("date-order", text, found.toString()))
                    .orElseGet(() -> new Wrong(isNoDay(text) ? "date-none" : "date", text, ""));
        }

        private static boolean isNoDay(String text) {
            return LOOKS_RIGHT.matcher(text).matches()
                    || LOOKS_BRITISH.matcher(text).matches();
        }

        private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
            try {
                return Optional.of(LocalDate.parse(text, form))
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private static DateTimeFormatter form(String pattern) {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);
        }

        private static DateTimeFormatter shortYear(String pattern) {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_OF_TWO_DIGITS)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);
        }
    }
}
