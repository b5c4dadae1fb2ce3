package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
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
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
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
    private final transient Beginning beginning;
    private final transient Plans plans;
    private final transient ClosedDoor door;

    StartView(Visit visit, Beginning beginning, Plans plans, ClosedDoor door) {
        this.door = door;
        this.visit = visit;
        this.beginning = beginning;
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Action> about = chosen(event.getRouteParameters());
        clear();
        backTo("");
        Optional<Left> left = visit.left();
        if (left.isPresent()) {
            whose(left.get(), about, event.getRouteParameters());
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
        show(new PictureLine("hidden-name", Say.text("tell.need")));
        show(new PictureLine("person-with-helper", Say.text("tell.helped")));
        show(new PictureLine("staff-reply", Say.text("tell.after")));
        String practice = about.map(action -> Page.PRACTICE + path.substring(ABOUT.length()))
                .orElse(Page.PRACTICE);
        Question who = QuestionSet.NOW.question(QuestionSet.VOICE);
        H2 asked = new H2(Say.text(who.key()));
        asked.setId("who");
        ChoiceGroup group = new ChoiceGroup().namedBy("who");
        who.choices()
                .forEach(choice ->
                        group.add(new ChoiceButton(choice.picture(), Say.text(who.choiceKey(choice.code())), () -> {
                            beginning.by(Voice.valueOf(choice.code()));
                            begin(about);
                        })));
        show(
                new Buttons().second(Say.text("tell.practice"), () -> go(practice)),
                asked,
                new Hint(paragraphs(Say.text(who.hintKey()))),
                group);
    }

    /** Nothing of what was left is shown before somebody says that it is theirs. */
    private void whose(Left left, Optional<Action> about, RouteParameters parameters) {
        heading(Say.text("tell.before.heading"));
        show(new Paragraph(Say.text("tell.before.text")));
        door.whileSending().forEach(each -> show(each));
        left.draft().ifPresent(mine -> {
            show(new ChoiceButton("play", Say.text("tell.carry-on"), () -> beginning.carryOn(mine)));
            if (door.isClosed()) {
                return;
            }
            show(new ChoiceButton("new", Say.text("tell.start-again"), Say.text("tell.start-again.more"), () -> {
                visit.mine(left.code().number());
                visit.begin(mine);
                go(StartAgainView.path(parameters));
            }));
        });
        left.sent().ifPresent(sent -> {
            show(new ChoiceButton("receipt", Say.text("tell.before.receipt"), () -> {
                visit.mine(left.code().number());
                visit.sent(left.code(), sent);
                go(Page.SENT);
            }));
            if (!door.isClosed()) {
                show(new ChoiceButton("new", Say.text("tell.before.new"), Say.text("tell.before.new.more"), () -> {
                    visit.mine(left.code().number());
                    visit.forget();
                    beginning.byNobodyYet();
                    begin(about);
                }));
            }
        });
        if (door.isClosed()) {
            return;
        }
        show(new ChoiceButton("people", Say.text("tell.not-mine"), Say.text("tell.not-mine.more"), () -> {
            visit.notMine();
            beginning.byNobodyYet();
            begin(about);
        }));
        about.ifPresent(this::promise);
    }

    private void promise(Action action) {
        Paragraph lead = new Paragraph(Say.text("tell.about.this"));
        lead.addClassName("about-lead");
        PictureLine line = new PictureLine(action.picture(), Say.either(action.title(), action.easyTitle()));
        line.addClassName("about-this");
        show(lead, line);
    }

    private void begin(Optional<Action> about) {
        about.ifPresentOrElse(
                action -> beginning.about(About.action(action.planId(), action.id())), beginning::choosing);
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }
}
