package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.MovableClock;

class SlowdownTest {

    private final MovableClock clock = new MovableClock();
    private final Slowdown slowdown = new Slowdown(clock);

    private void tries(int times, String... keys) {
        for (int i = 0; i < times; i++) {
            assertThat(slowdown.before(keys)).isZero();
        }
    }

    @Test
    void fiveTriesAreFreeAndTheSixthMustWait() {
        tries(5, "case 1");

        assertThat(slowdown.before("case 1")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void afterTheWaitOneMoreTryIsFree() {
        tries(5, "case 1");
        Duration wait = slowdown.before("case 1");

        clock.moveOn(wait);

        tries(1, "case 1");
        assertThat(slowdown.before("case 1")).isPositive();
    }

    @Test
    void anotherKeyIsNotSlowedDown() {
        tries(5, "case 1");

        tries(5, "case 2");
    }

    @Test
    void oneSlowKeyIsEnoughToWait() {
        tries(5, "address");

        assertThat(slowdown.before("case 2", "address")).isPositive();
    }

    @Test
    void rightTriesAreNotCounted() {
        for (int i = 0; i < 50; i++) {
            tries(1, "case 1");
            slowdown.right("case 1");
        }
    }
}
