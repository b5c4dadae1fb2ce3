package org.saidanddone.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedInTimeTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final SignedInTime time = new SignedInTime(NINE);

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void whoDoesNothingIsOutAfterThirtyMinutes() {
        assertThat(time.left(after(29))).isEqualTo(Duration.ofMinutes(1));
        assertThat(time.isOver(after(29))).isFalse();
        assertThat(time.isOver(after(30))).isTrue();
    }

    @Test
    void whoDoesSomethingHasThirtyMinutesAgain() {
        time.used(after(29));

        assertThat(time.left(after(40))).isEqualTo(Duration.ofMinutes(19));
    }

    @Test
    void whatIsOverDoesNotBeginAgain() {
        time.used(after(31));

        assertThat(time.isOver(after(32))).isTrue();
    }

    @Test
    void afterTenHoursItEndsWhateverIsDone() {
        for (int minutes = 20; minutes < 600; minutes += 20) {
            time.used(after(minutes));
        }

        assertThat(time.isAtItsLongest(after(569))).isFalse();
        assertThat(time.isAtItsLongest(after(570))).isTrue();
        assertThat(time.left(after(598))).isEqualTo(Duration.ofMinutes(2));
        assertThat(time.isOver(after(600))).isTrue();
    }
}
