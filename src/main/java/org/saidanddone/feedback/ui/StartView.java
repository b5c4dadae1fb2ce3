package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;

/** Before giving feedback: what this is about, how long it takes, what happens after. Or carrying on with a draft. */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.TELL, layout = EasyLayout.class)
@RouteAlias(value = FeedbackNavigation.TELL + "/about/:plan/:action", layout = EasyLayout.class)
class StartView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String ABOUT = FeedbackNavigation.TELL + "/about";

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient Plans plans;
    private final transient ClosedDoor door;

    StartView(Visit visit, Drafts drafts, Plans plans, ClosedDoor door) {
        this.door = door;
        this.visit = visit;
        this.drafts = drafts;
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OpenDraft> open =
                visit.draft().filter(draft -> drafts.find(draft).isPresent());
        Optional<ShownReceipt> shown = visit.shown();
        if (visit.justFound()) {
            event.forwardTo(Page.SENT);
            return;
        }
        Optional<Action> about = chosen(event.getRouteParameters());
        clear();
        backTo("");
        Optional<OpenDraft> left = open.or(() -> shown.flatMap(ShownReceipt::draft)
                .filter(draft -> drafts.find(draft).isPresent()));
        if (left.isPresent()) {
            carryOn(left.get(), about);
        } else if (door.isClosed()) {
            heading(Say.text("tell.closed.heading"));
            door.instead().forEach(each -> show(each));
        } else {
            start(about, event.getLocation().getPath());
        }
    }

    private Optional<Action> chosen(RouteParameters parameters) {
        return parameters
                .get("plan")
                .flatMap(plan -> parameters.get("action").flatMap(action -> plans.action(plan, action)));
    }

    private void start(Optional<Action> about, String path) {
        heading(Say.text("tell.heading"));
        about.ifPresent(this::promise);
        show(new PictureLine("plan", Say.text("tell.what")));
        show(new PictureLine("question", Say.text("tell.questions", QuestionSet.NOW.count())));
        show(new PictureLine(
                "clock", Say.text("tell.time", QuestionSet.NOW.takes().toMinutes())));
        show(new PictureLine("no-right-or-wrong", Say.text("tell.no-wrong")));
        show(new PictureLine("private", Say.text("tell.need")));
        show(new PictureLine("staff-reply", Say.text("tell.after")));
        String practice = about.map(action -> Page.PRACTICE + path.substring(ABOUT.length()))
                .orElse(Page.PRACTICE);
        show(new Buttons()
                .first(Say.text("tell.start"), () -> begin(about))
                .second(Say.text("tell.practice"), () -> go(practice)));
    }

    private void carryOn(OpenDraft draft, Optional<Action> about) {
        heading(Say.text("tell.before.heading"));
        show(new Paragraph(Say.text(about.isPresent() ? "tell.before.text.about" : "tell.before.text")));
        about.ifPresent(this::promise);
        door.whileSending().forEach(each -> show(each));
        show(new ChoiceButton("play", Say.text("tell.carry-on"), () -> {
            visit.begin(draft);
            go(drafts.find(draft)
                    .map(kept -> Page.of(new GivingFeedback(kept).carryOn()))
                    .orElse(FeedbackNavigation.TELL));
        }));
        if (door.isClosed()) {
            return;
        }
        show(new ChoiceButton("new", Say.text("tell.start-again"), Say.text("tell.start-again.more"), () -> {
            visit.forget();
            begin(about);
        }));
    }

    private void promise(Action action) {
        Paragraph lead = new Paragraph(Say.text("tell.about.this"));
        lead.addClassName("about-lead");
        PictureLine line = new PictureLine(action.picture(), Say.either(action.title(), action.easyTitle()));
        line.addClassName("about-this");
        show(lead, line);
    }

    private void begin(Optional<Action> about) {
        if (about.isPresent()) {
            visit.begin(
                    drafts.begin(About.action(about.get().planId(), about.get().id())));
            go(Page.of(QuestionSet.VOICE));
        } else {
            go(Page.PLANS);
        }
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }
}
