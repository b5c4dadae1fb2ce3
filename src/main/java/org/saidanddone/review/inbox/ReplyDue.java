package org.saidanddone.review.inbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.calendar.WorkingDays;

/** When an answer begins to be late: at the end of the day by which the plan promises it. */
@Singleton
class ReplyDue {

    private final Plans plans;
    private final WorkingDays days;

    ReplyDue(Plans plans, WorkingDays days) {
        this.plans = plans;
        this.days = days;
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
                .map(promised -> days.after(since, promised)
                        .plusDays(1)
                        .atStartOfDay(WorkingDays.HERE)
                        .toInstant());
    }
}
