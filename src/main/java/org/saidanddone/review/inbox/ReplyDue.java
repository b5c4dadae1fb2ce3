package org.saidanddone.review.inbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.WorkingDays;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;

/** When an answer begins to be late: at the end of the day by which the plan promises it. */
@Singleton
class ReplyDue {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Plans plans;

    ReplyDue(Plans plans) {
        this.plans = plans;
    }

    /** Empty when the feedback belongs to no plan yet. */
    Optional<Instant> of(Feedback sent, Instant since) {
        return sent.planId()
                .or(() -> sent.links().stream()
                        .flatMap(link -> plans.action(link.actionId()).stream())
                        .map(Action::planId)
                        .findFirst())
                .flatMap(plans::plan)
                .map(Plan::replyDays)
                .map(days -> WorkingDays.after(since, days)
                        .plusDays(1)
                        .atStartOfDay(HERE)
                        .toInstant());
    }
}
