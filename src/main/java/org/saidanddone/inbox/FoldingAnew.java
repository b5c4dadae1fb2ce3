package org.saidanddone.inbox;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/**
 * Makes anew what cases are found by, where an older version of the product kept it. Until it is through, a case from
 * before is found by most of its words. Several processes share the work.
 */
@Singleton
class FoldingAnew {

    private final FoldingStep step;

    FoldingAnew(FoldingStep step) {
        this.step = step;
    }

    /** Does all that is left. */
    @Scheduled(fixedDelay = "1h", initialDelay = "${work.first-after:5s}")
    public void work() {
        boolean more = true;
        while (more) {
            more = step.fold();
        }
    }
}
