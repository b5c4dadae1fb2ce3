package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.HeardChoice;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;

/** Which plan the feedback is about. Passed over where one plan is open. */
@Anyone
@Prototype
@Route(value = Page.PLANS, layout = EasyLayout.class)
class PlanChoiceView extends AboutView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;

    PlanChoiceView(Visit visit, Drafts drafts, Beginning beginning, Plans plans) {
        super(visit, drafts, beginning);
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Plan> open = plans.open();
        if (open.size() == 1) {
            event.forwardTo(Page.plan(open.getFirst().code()));
            return;
        }
        heading(Say.text("tell.plan.heading"));
        backTo(before());
        clear();
        for (Plan plan : open) {
            String title = Say.either(plan.title(), plan.easyTitle());
            show(new HeardChoice(new BigLink(Page.plan(plan.code()), plan.picture(), title, ""), title));
        }
        show(notSure(About.NOT_SURE));
        showStop();
    }
}
