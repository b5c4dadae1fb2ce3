package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TeamLinks;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ui.PlanNavigation;
import org.saidanddone.review.ui.ReviewNavigation;

/** From the page of an action the way to what people said about it. What a list is narrowed to stands in no address. */
@Singleton
final class FeedbackLink implements TeamLinks {

    private final Plans plans;
    private final WhoIsAsking whoIsAsking;

    FeedbackLink(Plans plans, WhoIsAsking whoIsAsking) {
        this.plans = plans;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public List<Component> on(Location here) {
        if (!PlanNavigation.isAction(here) || !AccessRule.of(InboxView.class).allows(whoIsAsking.now())) {
            return List.of();
        }
        List<String> path = here.getSegments();
        return plans.action(path.get(1), path.get(2)).stream()
                .<Component>map(action -> new NativeButton(Say.text("staff.bar.feedback"), click -> {
                    LastList.of(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toAction(action.id())), List.of())
                            .keep();
                    UI.getCurrent().navigate(ReviewNavigation.INBOX);
                }))
                .toList();
    }

    @Override
    public int order() {
        return 10;
    }
}
