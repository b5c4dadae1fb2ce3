package org.saidanddone.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TeamLinks;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.WhoIsAsking;

/** From the page of an action the way to who owns it, for whoever may change that. */
@Singleton
final class ActionLinks implements TeamLinks {

    private final WhoIsAsking whoIsAsking;

    ActionLinks(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public List<Component> on(Location here) {
        return PlanNavigation.isAction(here)
                        && AccessRule.of(PostHoldersView.class).allows(whoIsAsking.now())
                ? List.of(new Anchor(PlanNavigation.POST_HOLDERS, Say.text("staff.bar.owners")))
                : List.of();
    }

    @Override
    public int order() {
        return 20;
    }
}
