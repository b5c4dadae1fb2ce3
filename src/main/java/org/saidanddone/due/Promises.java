package org.saidanddone.due;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;

/** Finds what was promised about feedback: by its plan, or by that of its first action, or else by the slowest plan. */
@Singleton
class Promises {

    private final Plans plans;

    Promises(Plans plans) {
        this.plans = plans;
    }

    /** Empty where there is no plan at all. */
    Optional<Promise> about(Feedback sent) {
        return sent.planId()
                .or(() -> sent.links().stream()
                        .flatMap(link -> plans.action(link.actionId()).stream())
                        .map(Action::planId)
                        .findFirst())
                .flatMap(plans::plan)
                .or(() -> plans.open().stream().max(Comparator.comparing(Plan::replyDays)))
                .map(plan -> new Promise(plan.acknowledgeDays(), plan.replyDays()));
    }
}
