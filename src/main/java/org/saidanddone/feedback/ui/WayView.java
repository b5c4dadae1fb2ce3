package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Way;

/**
 * What the pages have in common on which an open question is answered in one way: the question in the heading, the way
 * back to the other ways, and the way on. A subclass has the route {@code ROUTE + "write"} and so on.
 */
abstract class WayView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String QUESTION = "question";

    /** The route of a way's page, but for the way itself. */
    static final String ROUTE = FeedbackNavigation.TELL + "/:" + QUESTION + "/";

    /** The same route for what is added to feedback that was sent. */
    static final String ADD_ROUTE = Page.ADD + "/:" + Adding.TO + "/";

    private final Way way;
    private String others = "";
    private boolean isAdded;
    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient AboutLine aboutLine;
    private final transient Adding adding;

    WayView(Way way, Visit visit, Drafts drafts, AboutLine aboutLine, Adding adding) {
        this.adding = adding;
        this.aboutLine = aboutLine;
        this.way = way;
        this.visit = visit;
        this.drafts = drafts;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Optional<String> to = event.getRouteParameters().get(Adding.TO);
        isAdded = to.isPresent();
        String code = isAdded
                ? QuestionSet.ADDING
                : event.getRouteParameters().get(QUESTION).orElse("");
        others = to.map(FeedbackNavigation::add).orElseGet(() -> Page.of(code));
        OpenDraft open = to.map(adding::draft).orElseGet(visit::draft).orElse(null);
        Draft draft = open == null ? null : drafts.find(open).orElse(null);
        if (open == null || draft == null) {
            event.forwardTo(isAdded ? FeedbackNavigation.ANSWER : FeedbackNavigation.TELL);
            return;
        }
        Question question = draft.questions().questions().stream()
                .filter(one -> one.code().equals(code) && one.isOpen())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!isAdded) {
            drafts.reached(open, code);
            caption(aboutLine.of(draft, code));
        }
        heading(Asked.in(draft).question(question) + " " + Say.text("way." + way.name() + ".heading"));
        backTo(others);
        clear();
        noProblem();
        ask(open, draft, question);
        if (!isAdded) {
            show(new StopLink());
        }
    }

    /** Shows the question as it is answered in this way. */
    abstract void ask(OpenDraft open, Draft draft, Question question);

    /** The buttons below: on to the next question, or to the other ways. Each does this before; false stays here. */
    final Buttons buttons(OpenDraft open, Question question, BooleanSupplier before) {
        return new Buttons()
                .first(Say.text("page.next"), () -> {
                    if (before.getAsBoolean()) {
                        goOn(open, question);
                    }
                })
                .second(Say.text("way.another"), () -> {
                    if (before.getAsBoolean()) {
                        UI.getCurrent().navigate(others);
                    }
                });
    }

    /** The same buttons where nothing has to be done before: everything is kept already. */
    final Buttons buttons(OpenDraft open, Question question) {
        return buttons(open, question, () -> true);
    }

    /** Goes to a page that comes between, and that leads back here. */
    final void goBetween(String path) {
        if (isAdded) {
            Adding.leaves(others);
        }
        UI.getCurrent().navigate(path);
    }

    /** On to what comes after the question. */
    final void goOn(OpenDraft open, Question question) {
        if (isAdded) {
            UI.getCurrent().navigate(others);
            return;
        }
        UI.getCurrent()
                .navigate(drafts.find(open)
                        .map(now -> Page.of(new GivingFeedback(now).after(question.code())))
                        .orElse(FeedbackNavigation.TELL));
    }
}
