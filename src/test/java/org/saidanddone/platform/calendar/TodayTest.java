package org.saidanddone.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void inSummerTheDayBeginsAnHourBeforeItDoesInUtc() {
        Instant halfPastMidnight = Instant.parse("2026-07-01T23:30:00Z");
        assertThat(Today.of(halfPastMidnight)).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(Today.at(Clock.fixed(halfPastMidnight, ZoneOffset.UTC))).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(Today.startOf(LocalDate.of(2026, 7, 2))).isEqualTo(Instant.parse("2026-07-01T23:00:00Z"));
    }

    @Test
    void inWinterItIsTheSameDay() {
        assertThat(Today.of(Instant.parse("2026-01-01T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Today.startOf(LocalDate.of(2026, 1, 2))).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
    }
}
