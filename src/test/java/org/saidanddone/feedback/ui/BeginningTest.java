package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.feedback.About;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Slowdown;
import org.saidanddone.platform.VeryBusy;
import org.saidanddone.testing.ViewTest;

/** Somebody begins feedback again and again, as a machine does. */
class BeginningTest extends ViewTest {

    private static final String HERE = "127.0.0.1";

    private void begunBefore(int times) {
        for (int i = 0; i < times; i++) {
            the(Slowdown.class).before(Beginning.BEGINNINGS, Beginning.from(Place.of(HERE)));
        }
    }

    @Test
    void whoBeginsMoreOftenThanAFullHouseWaitsForAMomentAndThenGoesOn() {
        Device.OWN.keep();
        begunBefore(299);
        the(Beginning.class).about(About.NOT_SURE);

        assertThatExceptionOfType(VeryBusy.class)
                .isThrownBy(() -> the(Beginning.class).about(About.NOT_SURE));

        clock.moveOn(Duration.ofSeconds(10));
        the(Beginning.class).about(About.NOT_SURE);
        assertThat(the(Slowdown.class).before(Beginning.BEGINNINGS, Beginning.from(Place.of("127.0.0.2"))))
                .as("another place")
                .isZero();
    }
}
