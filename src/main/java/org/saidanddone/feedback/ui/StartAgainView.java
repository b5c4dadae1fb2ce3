package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.ReceiptMail;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.Settings;

/** Before starting again: the code of the answers that are left behind, which only this code finds again. */
@Anyone
@Prototype
@Route(value = Page.START_AGAIN, layout = EasyLayout.class)
@RouteAlias(value = Page.START_AGAIN + "/:plan/:action", layout = EasyLayout.class)
class StartAgainView extends ReceiptView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient Plans plans;
    private final transient Beginning beginning;

    StartAgainView(
            Visit visit,
            Drafts drafts,
            Plans plans,
            Beginning beginning,
            Pictures pictures,
            ReceiptMail mail,
            Settings settings) {
        super(pictures, mail, settings);
        this.visit = visit;
        this.drafts = drafts;
        this.plans = plans;
        this.beginning = beginning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft left = visit.draft().orElse(null);
        Draft draft = left == null ? null : drafts.find(left).orElse(null);
        if (left == null || draft == null) {
            event.forwardTo(FeedbackNavigation.TELL);
            return;
        }
        Optional<About> about = about(event.getRouteParameters());
        heading(Say.text("tell.again.heading"));
        backTo(FeedbackNavigation.TELL);
        clear();
        show(
                new PictureLine("receipt", Say.text("tell.again.keep")),
                new PictureLine("calendar", Say.text("receipt.stop.kept", Say.date(draft.ends()))));
        Buttons buttons = new Buttons()
                .first(Say.text("tell.again.button"), () -> {
                    visit.forget();
                    beginning.byNobodyYet();
                    about.ifPresentOrElse(beginning::about, beginning::choosing);
                })
                .second(Say.text("receipt.stop.carry-on"), () -> {
                    visit.begin(left);
                    beginning.goOn(left);
                });
        buttons.addClassName("not-printed");
        card(left.code(), Say.text("receipt.stop.kept", Say.date(draft.ends())), buttons);
    }

    private Optional<About> about(RouteParameters parameters) {
        return parameters
                .get("plan")
                .flatMap(plan -> parameters.get("action").flatMap(action -> plans.action(plan, action)))
                .map(action -> About.action(action.planId(), action.id()));
    }

    /** The path of this page, for a visitor who starts with this promise, or with none. */
    static String path(RouteParameters parameters) {
        return parameters
                .get("plan")
                .flatMap(plan -> parameters.get("action").map(action -> "/" + plan + "/" + action))
                .map(promise -> Page.START_AGAIN + promise)
                .orElse(Page.START_AGAIN);
    }
}
