package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LastKnownTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private static String fails() {
        throw new IllegalStateException("the database is away");
    }

    /** Later than anybody waits after one in vain, and long before patience ends. */
    private static String comesABitLater() {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < SHORT.multipliedBy(4).toNanos()) {
            Thread.onSpinWait();
        }
        return "9am to 5pm";
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static LastKnown<String> known(Duration patience) {
        return new LastKnown<>("own", new Patience(patience, LONG));
    }

    @Test
    void whatCanBeReadIsKnownAtOnce() {
        LastKnown<String> picture = known(LONG);

        assertThat(picture.read(before -> before + ", newer")).isEqualTo("own, newer");
        assertThat(picture.now()).isEqualTo("own, newer");
    }

    @Test
    void whereItCannotBeReadWhatWasKnownBeforeIsShown() {
        LastKnown<String> picture = known(LONG);

        assertThat(picture.read(before -> fails())).isEqualTo("own");
        assertThat(picture.read(before -> "newer")).as("it is asked again").isEqualTo("newer");
    }

    @Test
    void nobodyWaitsForLongAndWhatCameLateIsKnownTheNextTime() {
        LastKnown<String> picture = known(SHORT);
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
        InTime inTime = new InTime(new Patience(LONG, LONG));

        assertThat(inTime.read(() -> "9am to 5pm", "")).isEqualTo("9am to 5pm");
        assertThat(inTime.read(LastKnownTest::fails, "nobody")).isEqualTo("nobody");
        assertThat(inTime.read(() -> "9am to 5pm", "")).as("it is asked again").isEqualTo("9am to 5pm");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoComesAfterOneThatWaitedInVainDoesNotWaitUntilItWorksAgain() {
        InTime inTime = new InTime(new Patience(Duration.ofHours(1), SHORT));
        CountDownLatch database = new CountDownLatch(1);
        Supplier<String> slow = () -> {
            waitFor(database);
            return "late";
        };

        assertThat(inTime.read(LastKnownTest::fails, "nobody")).isEqualTo("nobody");
        assertThat(inTime.read(slow, "nobody")).as("it is away").isEqualTo("nobody");
        assertThat(inTime.read(slow, "nobody")).as("it is still away").isEqualTo("nobody");

        database.countDown();
        while (!inTime.read(() -> "9am to 5pm", "nobody").equals("9am to 5pm")) {
            Thread.onSpinWait();
        }
        assertThat(inTime.read(LastKnownTest::comesABitLater, "nobody"))
                .as("it works: it is waited for again")
                .isEqualTo("9am to 5pm");
    }

    /** The other way round than in the product: here the second one waits for longer, so that it can be seen. */
    @Test
    void oneThatIsOnlySlowHasBeenWaitedForInVainToo() {
        InTime inTime = new InTime(new Patience(SHORT, LONG));
        CountDownLatch database = new CountDownLatch(1);

        assertThat(inTime.read(
                        () -> {
                            waitFor(database);
                            return "late";
                        },
                        "nobody"))
                .isEqualTo("nobody");
        assertThat(inTime.read(LastKnownTest::comesABitLater, "nobody"))
                .as("it waits as after one in vain")
                .isEqualTo("9am to 5pm");
        database.countDown();
    }

    @Test
    void whatIsSaidIsKnownFromThenOn() {
        LastKnown<String> picture = known(LONG);
        picture.set("chosen");

        assertThat(picture.now()).isEqualTo("chosen");
        assertThat(picture.read(before -> fails())).isEqualTo("chosen");
    }
}
