package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.HeardChoice;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;

/** Which part of the plan the feedback is about. */
@Anyone
@Prototype
@Route(value = Page.PLANS + "/:plan", layout = EasyLayout.class)
class ThemeChoiceView extends AboutView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;

    ThemeChoiceView(Visit visit, Drafts drafts, Beginning beginning, Plans plans) {
        super(visit, drafts, beginning);
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Plan plan = event.getRouteParameters()
                .get("plan")
                .flatMap(plans::plan)
                .filter(Plan::open)
                .orElseThrow(NotFoundException::new);
        heading(Say.text("tell.theme.heading"));
        backTo(plans.open().size() > 1 ? Page.PLANS : before());
        clear();
        for (Theme theme : plans.themes(plan.id())) {
            String title = Say.either(theme.title(), theme.easyTitle());
            show(new HeardChoice(
                    new BigLink(Page.theme(plan.code(), theme.place()), picture(plan, theme), title, ""), title));
        }
        show(notSure(About.plan(plan.id())));
        showStop();
    }

    /** A theme has the picture of its first action. */
    private String picture(Plan plan, Theme theme) {
        return plans.actions(theme.id()).stream()
                .findFirst()
                .map(Action::picture)
                .orElse(plan.picture());
    }
}
