package org.saidanddone.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingHourTest {

    @ParameterizedTest
    @CsvSource({
        // In winter the hour of the people is that of the machine; in summer it is an hour earlier there.
        "2026-03-02T05:59:59Z, 2026-03-01T06:00:00Z, 2026-03-02T06:00:00Z",
        "2026-03-02T06:00:00Z, 2026-03-02T06:00:00Z, 2026-03-02T06:00:00Z",
        "2026-03-02T06:00:01Z, 2026-03-02T06:00:00Z, 2026-03-03T06:00:00Z",
        "2026-07-01T04:59:59Z, 2026-06-30T05:00:00Z, 2026-07-01T05:00:00Z",
        "2026-07-01T23:30:00Z, 2026-07-01T05:00:00Z, 2026-07-02T05:00:00Z",
        "2026-03-29T04:00:00Z, 2026-03-28T06:00:00Z, 2026-03-29T05:00:00Z",
        "2026-10-25T05:30:00Z, 2026-10-24T05:00:00Z, 2026-10-25T06:00:00Z"
    })
    void whatIsNewShowsOnceADayAtSixInTheMorning(Instant now, Instant newest, Instant next) {
        assertThat(PublishingHour.DAILY.newest(now)).isEqualTo(newest);
        assertThat(PublishingHour.DAILY.next(now)).isEqualTo(next);
    }

    @Test
    void anHourIsReadAndAnythingElseIsNot() {
        assertThat(PublishingHour.read("07:30")).contains(new PublishingHour(Optional.of(LocalTime.of(7, 30))));
        assertThat(PublishingHour.read("always")).contains(PublishingHour.AT_ONCE);
        assertThat(PublishingHour.read("in the morning")).isEmpty();
    }
}
