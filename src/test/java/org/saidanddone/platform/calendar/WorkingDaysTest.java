package org.saidanddone.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(BankHolidays.englandAndWales());

    @Test
    void aWeekendDoesNotCount() {
        Instant friday = Instant.parse("2026-03-06T10:00:00Z");

        assertThat(days.after(friday, 1)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(days.after(friday, 20)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void lateInTheEveningInSummerItIsAlreadyTomorrowHere() {
        assertThat(days.after(Instant.parse("2026-07-01T23:30:00Z"), 0)).isEqualTo(LocalDate.of(2026, 7, 2));
    }
}
