package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;

/** One plan: its themes, and under each what was promised and how that is going. */
@Anyone
@Prototype
@Route(value = PlanNavigation.PLANS + "/:plan", layout = EasyLayout.class)
class PlanView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;

    PlanView(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Plan> plan = event.getRouteParameters().get("plan").flatMap(plans::plan);
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        clear();
        show(plan.get());
    }

    private void show(Plan plan) {
        heading(Say.either(plan.title(), plan.easyTitle()));
        backTo(plans.open().size() > 1 ? PlanNavigation.plans() : "");
        show(paragraphs(Say.text("plan.intro")));
        show(new Unchecked());
        Map<Theme, List<Action>> all = new LinkedHashMap<>();
        plans.themes(plan.id()).forEach(theme -> all.put(theme, plans.actions(theme.id())));
        Map<Long, HowItGoes> how =
                plans.howTheyGo(all.values().stream().flatMap(List::stream).toList());
        all.forEach((theme, actions) -> show(plan, theme, actions, how));
    }

    private void show(Plan plan, Theme theme, List<Action> actions, Map<Long, HowItGoes> how) {
        if (actions.isEmpty()) {
            return;
        }
        LinkList links = new LinkList();
        actions.forEach(action -> links.add(link(plan, action, Objects.requireNonNull(how.get(action.id())))));
        H2 title = new H2(Say.either(theme.title(), theme.easyTitle()));
        title.addClassName("theme");
        show(title, links);
    }

    private static BigLink link(Plan plan, Action action, HowItGoes how) {
        return new BigLink(
                        PlanNavigation.action(plan.code(), action.code().text()),
                        action.picture(),
                        Say.either(action.title(), action.easyTitle()),
                        "")
                .with(new StatusLine(how));
    }
}
