package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LastKnownTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private static String fails() {
        throw new IllegalStateException("the database is away");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatCanBeReadIsKnownAtOnce() {
        LastKnown<String> picture = new LastKnown<>("shipped", LONG);

        assertThat(picture.read(before -> before + ", own")).isEqualTo("shipped, own");
        assertThat(picture.now()).isEqualTo("shipped, own");
    }

    @Test
    void whereItCannotBeReadWhatWasKnownBeforeIsShown() {
        LastKnown<String> picture = new LastKnown<>("own", LONG);

        assertThat(picture.read(before -> fails())).isEqualTo("own");
        assertThat(picture.read(before -> "newer")).as("it is asked again").isEqualTo("newer");
    }

    @Test
    void nobodyWaitsForLongAndWhatCameLateIsKnownTheNextTime() {
        LastKnown<String> picture = new LastKnown<>("own", SHORT);
        CountDownLatch database = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);

        assertThat(picture.read(before -> {
                    waitFor(database);
                    read.countDown();
                    return "newer";
                }))
                .isEqualTo("own");
        assertThat(picture.read(before -> "asked twice"))
                .as("while one reads, nobody else does")
                .isEqualTo("own");

        database.countDown();
        waitFor(read);
        while (picture.now().equals("own")) {
            Thread.onSpinWait();
        }
        assertThat(picture.now()).isEqualTo("newer");
    }

    @Test
    void aPageThatCanDoWithoutHasTheOtherInstead() {
        assertThat(LastKnown.inTime(() -> "9am to 5pm", "")).isEqualTo("9am to 5pm");
        assertThat(LastKnown.inTime(LastKnownTest::fails, "nobody")).isEqualTo("nobody");
    }
}
