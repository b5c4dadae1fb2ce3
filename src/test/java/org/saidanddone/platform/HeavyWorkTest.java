package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<HeavyWork> all = new ArrayList<>();

    @AfterEach
    void stop() {
        mayEnd.countDown();
        all.forEach(HeavyWork::stop);
    }

    private HeavyWork heavy(int atOnce, int places, Duration patience) {
        HeavyWork heavy = new HeavyWork(atOnce, places, patience);
        all.add(heavy);
        return heavy;
    }

    /** Keeps a thread of it until the test ends, or waits in its queue. */
    private void keepBusy(HeavyWork heavy, CountDownLatch begun) {
        Thread.ofVirtual().start(() -> {
            try {
                heavy.done(() -> {
                    begun.countDown();
                    try {
                        mayEnd.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return "";
                });
            } catch (VeryBusy e) {
                // It waited in vain, as it should.
                begun.countDown();
            }
        });
    }

    @Test
    void itIsDoneOnAThreadOfTheMachineAndNotOnOneThatServesAPage() {
        HeavyWork heavy = heavy(1, 1, LONG);
        AtomicBoolean virtual = new AtomicBoolean(true);

        String made = heavy.done(() -> {
            virtual.set(Thread.currentThread().isVirtual());
            return "made";
        });

        assertThat(made).isEqualTo("made");
        assertThat(virtual).isFalse();
    }

    @Test
    void whatItThrowsComesThrough() {
        HeavyWork heavy = heavy(1, 1, LONG);

        assertThatThrownBy(() -> heavy.done(() -> {
                    throw new IllegalArgumentException("broken");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
    }

    @Test
    void whatIsNotDoneInTimeIsToldSoAndNotDoneLater() throws InterruptedException {
        HeavyWork heavy = heavy(1, 5, SHORT);
        CountDownLatch begun = new CountDownLatch(1);
        HeavyWork patient = heavy;
        Thread busy = Thread.ofVirtual().unstarted(() -> {
            try {
                patient.done(() -> {
                    begun.countDown();
                    while (mayEnd.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "";
                });
            } catch (VeryBusy e) {
                Thread.currentThread().interrupt();
            }
        });
        busy.start();
        begun.await();
        AtomicBoolean done = new AtomicBoolean();

        assertThatThrownBy(() -> heavy.done(() -> {
                    done.set(true);
                    return "";
                }))
                .isInstanceOf(VeryBusy.class);

        mayEnd.countDown();
        busy.join();
        assertThat(heavy.waiting()).isZero();
        assertThat(done).isFalse();
    }

    @Test
    void whereNoPlaceIsFreeOneIsToldAtOnce() throws InterruptedException {
        HeavyWork heavy = heavy(1, 1, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        keepBusy(heavy, begun);
        begun.await();
        keepBusy(heavy, new CountDownLatch(1));
        while (heavy.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> heavy.done(() -> "")).isInstanceOf(VeryBusy.class);
    }
}
