package org.saidanddone.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final OpenHours OFFICE = new OpenHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final WorkingDays days = new WorkingDays(BankHolidays.englandAndWales());
    private final WorkingTime time = new WorkingTime(days);

    @ParameterizedTest
    @CsvSource({
        "in the morning,           2026-03-02T09:30:00Z, 2026-03-02T11:30:00Z",
        "at night,                 2026-03-03T02:00:00Z, 2026-03-03T11:00:00Z",
        "late in the afternoon,    2026-03-02T16:30:00Z, 2026-03-03T10:30:00Z",
        "on a Friday evening,      2026-03-06T18:00:00Z, 2026-03-09T11:00:00Z",
        "before a bank holiday,    2026-04-02T15:30:00Z, 2026-04-07T09:30:00Z",
        "in summer,                2026-07-01T07:00:00Z, 2026-07-01T10:00:00Z"
    })
    void twoWorkingHours(String when, Instant from, Instant due) {
        assertThat(time.after(from, Duration.ofHours(2), OFFICE)).as(when).isEqualTo(due);
    }

    @Test
    void manyHoursGoOverManyDays() {
        assertThat(time.after(Instant.parse("2026-03-02T09:00:00Z"), Duration.ofHours(40), OFFICE))
                .isEqualTo(Instant.parse("2026-03-06T17:00:00Z"));
    }

    @Test
    void whatIsOpenStaysWhereItIs() {
        Instant open = Instant.parse("2026-03-02T16:59:59Z");

        assertThat(time.nextOpen(open, OFFICE)).isEqualTo(open);
        assertThat(time.isOpen(open, OFFICE)).isTrue();
        assertThat(time.isOpen(Instant.parse("2026-03-02T17:00:00Z"), OFFICE)).isFalse();
    }

    @Test
    void workingDaysAreCountedBetweenTwoDays() {
        LocalDate beforeEaster = LocalDate.of(2026, 4, 2);

        assertThat(days.between(beforeEaster, LocalDate.of(2026, 4, 8))).isEqualTo(2);
        assertThat(days.between(beforeEaster, beforeEaster)).isZero();
        assertThat(days.after(beforeEaster, 2)).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @ParameterizedTest
    @CsvSource({"08:00-20:00, true", "8-20, false", "20:00-08:00, false", "08:00-08:00, false", "always, false"})
    void hoursAreReadOrRefused(String text, boolean readable) {
        assertThat(OpenHours.read(text).isPresent()).isEqualTo(readable);
    }
}
