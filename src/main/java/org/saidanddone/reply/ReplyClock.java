package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.saidanddone.due.CaseClock;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.review.WhatOwnersSee;

/** The day by which the plan promises an answer. */
@Singleton
class ReplyClock {

    private final CaseClock clocks;
    private final WhatOwnersSee owners;
    private final Clock clock;

    ReplyClock(CaseClock clocks, WhatOwnersSee owners, Clock clock) {
        this.clocks = clocks;
        this.owners = owners;
        this.clock = clock;
    }

    /** Empty when no plan promises anything. */
    Optional<AnswerBy> replyBy(long feedbackId) {
        return clocks.of(feedbackId)
                .map(found -> new AnswerBy(
                        found.replyBy(),
                        found.late(),
                        found.late() && found.told().isPresent(),
                        true,
                        found.waitingUntil()));
    }

    /** As exactly as those who reply may know it: an action owner learns the week. */
    Optional<AnswerBy> forWhoeverReplies(long feedbackId) {
        Optional<AnswerBy> by = replyBy(feedbackId);
        return owners.isAsking() ? by.map(each -> each.roughly(Today.at(clock))) : by;
    }

    /** A question was sent instead of an answer: our time stands still until the person says something. */
    void waitForPerson(long feedbackId) {
        clocks.waitForPerson(feedbackId);
    }
}
