package org.saidanddone.due;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/**
 * Looks after the clocks: ends the waiting for a person when its time is over, and takes what is late to those who answer
 * for the action, and then to the board. Several processes share the work; nothing is told twice.
 */
@Singleton
class LateWork {

    private final LateStep step;
    private final WhoIsAsking whoIsAsking;

    LateWork(LateStep step, WhoIsAsking whoIsAsking) {
        this.step = step;
        this.whoIsAsking = whoIsAsking;
    }

    /** Does what is due now. */
    @Scheduled(fixedDelay = "1m", initialDelay = "${work.first-after:10s}")
    public void work() {
        boolean more = true;
        while (more) {
            more = whoIsAsking.as(new Asking.Product(), () -> step.goOn() || step.toTheOwner() || step.toTheBoard());
        }
    }
}
