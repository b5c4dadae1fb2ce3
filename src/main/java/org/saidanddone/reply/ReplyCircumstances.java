package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedLink;

/** Looks up what a draft is checked against. */
@Singleton
class ReplyCircumstances {

    private final Plans plans;
    private final Clock clock;

    ReplyCircumstances(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    SendPolicies.Circumstances of(PublishedFeedback said, ReplyDraft draft) {
        return ofAll(List.of(said), draft);
    }

    /** For one reply to several people: the actions that each of them speaks about. */
    SendPolicies.Circumstances ofAll(List<PublishedFeedback> said, ReplyDraft draft) {
        Set<Long> open = draft.change().actionId().map(plans::milestones).orElse(List.of()).stream()
                .filter(milestone -> milestone.reached().isEmpty())
                .map(Milestone::id)
                .collect(Collectors.toSet());
        Map<Long, Action> common = linked(said.getFirst());
        said.forEach(each -> common.keySet().retainAll(linked(each).keySet()));
        return new SendPolicies.Circumstances(Today.at(clock), common, open);
    }

    /** The actions the feedback is about, by their number, in the order of its links. */
    Map<Long, Action> linked(PublishedFeedback said) {
        Map<Long, Action> linked = new LinkedHashMap<>();
        said.links().stream()
                .map(PublishedLink::actionId)
                .flatMap(id -> plans.action(id).stream())
                .forEach(action -> linked.put(action.id(), action));
        return linked;
    }
}
