package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.review.clock.CaseClock;

/** The day by which the plan promises an answer. */
@Singleton
class ReplyClock {

    private final CaseClock clocks;

    ReplyClock(CaseClock clocks) {
        this.clocks = clocks;
    }

    /** Empty when no plan promises anything. */
    Optional<AnswerBy> replyBy(long feedbackId) {
        return clocks.of(feedbackId)
                .map(clock -> new AnswerBy(
                        clock.replyBy(),
                        clock.late(),
                        clock.late() && clock.told().isPresent(),
                        clock.waitingUntil()));
    }

    /** A question was sent instead of an answer: our time stands still until the person says something. */
    void waitForPerson(long feedbackId) {
        clocks.waitForPerson(feedbackId);
    }
}
