package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;

/** All open plans. Where there is one, it is shown at once. */
@Anyone
@Prototype
@Route(value = PlanNavigation.PLANS, layout = EasyLayout.class)
class PlansView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;

    PlansView(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Plan> open = plans.open();
        if (open.size() == 1) {
            event.forwardTo(PlanNavigation.plan(open.getFirst().code()));
            return;
        }
        clear();
        heading(Say.text("plans.heading"));
        backTo("");
        if (open.isEmpty()) {
            show(new Paragraph(Say.text("plans.none")));
            return;
        }
        show(new Paragraph(Say.text("plans.intro")));
        LinkList links = new LinkList();
        open.forEach(plan -> links.add(new BigLink(
                PlanNavigation.plan(plan.code()), plan.picture(), Say.either(plan.title(), plan.easyTitle()), "")));
        show(links);
    }
}
