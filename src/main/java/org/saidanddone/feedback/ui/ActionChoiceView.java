package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;

/** Which promise the feedback is about. Choosing one is the first answer: from then on everything is kept. */
@Anyone
@Prototype
@Route(value = Page.PLANS + "/:plan/:theme", layout = EasyLayout.class)
class ActionChoiceView extends AboutView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;

    ActionChoiceView(Visit visit, Drafts drafts, Beginning beginning, Plans plans) {
        super(visit, drafts, beginning);
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        Plan plan =
                parameters.get("plan").flatMap(plans::plan).filter(Plan::open).orElseThrow(NotFoundException::new);
        Theme theme = plans.themes(plan.id()).stream()
                .filter(one -> String.valueOf(one.place())
                        .equals(parameters.get("theme").orElse("")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        heading(Say.text("tell.action.heading"));
        caption(Say.either(theme.title(), theme.easyTitle()));
        backTo(Page.plan(plan.code()));
        clear();
        ChoiceGroup choices = new ChoiceGroup();
        for (Action action : plans.actions(theme.id())) {
            choices.add(new ChoiceButton(
                    action.picture(),
                    Say.either(action.title(), action.easyTitle()),
                    () -> choose(About.action(plan.id(), action.id()).within(theme.id()))));
        }
        choices.add(notSure(About.plan(plan.id()).within(theme.id())));
        show(choices);
        showStop();
    }
}
