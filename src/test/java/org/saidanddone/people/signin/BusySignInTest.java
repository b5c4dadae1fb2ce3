package org.saidanddone.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.HeavyWork;
import org.saidanddone.platform.VeryBusy;
import org.saidanddone.testing.ViewTest;

class BusySignInTest extends ViewTest {

    private static final String RIGHT = "a long pass phrase of Sam";

    private void someone() {
        Person sam = the(People.class).add(new EmailAddress("sam@example.org"), "Sam", Set.of(Role.SAFEGUARDING_LEAD));
        the(People.class).setPassword(sam.id(), new Password(RIGHT));
    }

    private static void waitsIn(HeavyWork heavy, CountDownLatch begun, CountDownLatch mayEnd) {
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
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whereTooManyWaitARightPasswordIsNotCalledWrongAndCountsForNothing() throws InterruptedException {
        someone();
        HeavyWork heavy = the(HeavyWork.class);
        CountDownLatch mayEnd = new CountDownLatch(1);
        List<Thread> all = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(HeavyWork.threads());
        for (int i = 0; i < HeavyWork.threads(); i++) {
            all.add(Thread.ofVirtual().start(() -> waitsIn(heavy, begun, mayEnd)));
        }
        // Before the places are taken: one more that comes too early would find none, and leave one free.
        begun.await();
        for (int i = 0; i < HeavyWork.PLACES; i++) {
            all.add(Thread.ofVirtual().start(() -> waitsIn(heavy, begun, mayEnd)));
        }
        while (heavy.waiting() < HeavyWork.PLACES) {
            Thread.onSpinWait();
        }

        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> the(SignIn.class).with("sam@example.org", RIGHT))
                    .isInstanceOf(VeryBusy.class);
        }

        mayEnd.countDown();
        for (Thread each : all) {
            each.join();
        }
        assertThat(the(SignIn.class).with("sam@example.org", RIGHT)).isInstanceOf(SignIn.Outcome.SignedIn.class);
    }
}
