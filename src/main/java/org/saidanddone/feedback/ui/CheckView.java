package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.WishesOffered;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.people.access.Anyone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything as it was given, a way to change each answer, and the button that sends. */
@Anyone
@Prototype
@Route(value = Page.CHECK, layout = EasyLayout.class)
class CheckView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(CheckView.class);
    private static final String SEND = "send";

    /** What kept a page before this one from sending. */
    private record Missed(List<String> questions) {}

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient Attachments attachments;
    private final transient SendHere sendHere;
    private final transient GivenList given;
    private final transient WishesOffered wishes;
    private final transient ClosedDoor door;
    private final HiddenBox hiddenBox = new HiddenBox();

    CheckView(
            Visit visit,
            Drafts drafts,
            Attachments attachments,
            SendHere sendHere,
            GivenList given,
            WishesOffered wishes,
            ClosedDoor door) {
        this.attachments = attachments;
        this.wishes = wishes;
        this.door = door;
        this.visit = visit;
        this.drafts = drafts;
        this.sendHere = sendHere;
        this.given = given;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft open = visit.draft().orElse(null);
        Draft draft = open == null ? null : drafts.find(open).orElse(null);
        if (open == null || draft == null) {
            // It was sent, and the answer that said so was lost with the session.
            event.forwardTo(Visit.hasBroughtReceipt() ? Page.SENT : FeedbackNavigation.TELL);
            return;
        }
        drafts.reached(open, GivingFeedback.CHECK);
        show(open, draft, "");
        List<Problem> missing = problems(draft, missedBefore(event.getUI()));
        if (!missing.isEmpty()) {
            problems(missing);
        }
    }

    /** Whoever pressed a button that sends on another page, and could not, reads here why. */
    static void saysWhatIsMissing(UI ui, List<String> questions) {
        ComponentUtil.setData(ui, Missed.class, new Missed(questions));
    }

    private static List<String> missedBefore(UI ui) {
        Missed missed = ComponentUtil.getData(ui, Missed.class);
        ComponentUtil.setData(ui, Missed.class, null);
        return missed == null ? List.of() : missed.questions();
    }

    private void show(OpenDraft open, Draft draft, String said) {
        GivingFeedback way = new GivingFeedback(draft);
        heading(Say.text("tell.check.heading"));
        backTo(way.before(GivingFeedback.CHECK).map(Page::of).orElse(FeedbackNavigation.TELL));
        clear();
        noProblem();
        show(new Paragraph(Say.text("tell.check.text")));
        door.whileSending().forEach(each -> show(each));
        show(given.all(open, draft));
        again(open, draft, way.feelingAgain(), said);
        show(hiddenBox, buttons(open, draft), new StopLink());
    }

    /** How it is once more, from the other end: a slip is seen before it is sent. Nobody has to answer. */
    private void again(OpenDraft open, Draft draft, List<Question.Choice> choices, String said) {
        if (choices.isEmpty()) {
            return;
        }
        Question question = draft.questions().question(QuestionSet.FEELING);
        Asked asked = Asked.in(draft);
        H2 heading = new H2(Say.text("tell.check.again", asked.question(question)));
        heading.setId("again-heading");
        ChoiceGroup group = new ChoiceGroup().namedBy("again-heading");
        for (Question.Choice choice : choices) {
            group.add(new ChoiceButton(
                            choice.picture(),
                            asked.choice(question, choice.code()),
                            () -> sayAgain(open, question, choice.code()))
                    .named(choice.code())
                    .given("")
                    .idOf("again-" + choice.code()));
        }
        Div answer = new Div(paragraphs(said));
        answer.setId("again-said");
        answer.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        Div part = new Div(heading, new Paragraph(Say.text("tell.check.again.hint")), group, answer);
        part.addClassName("again");
        show(part);
        if (!said.isEmpty()) {
            answer.addClassName("note");
            answer.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** The last answer counts. */
    private void sayAgain(OpenDraft open, Question question, String choice) {
        Draft before = drafts.find(open).orElse(null);
        if (before == null) {
            UI.getCurrent().navigate(FeedbackNavigation.TELL);
            return;
        }
        Asked asked = Asked.in(before);
        String first = before.choice(question.code()).orElse("");
        drafts.choose(open, question.code(), choice, "");
        String now = asked.choice(question, choice);
        String said = first.isEmpty() || first.equals(choice)
                ? Say.text("tell.check.again.same", now)
                : Say.text("tell.check.again.other", asked.choice(question, first), now);
        drafts.find(open).ifPresent(draft -> show(open, draft, said));
    }

    private Buttons buttons(OpenDraft open, Draft draft) {
        SeenAnswers seen = SeenAnswers.of(draft, attachments.of(open));
        Buttons buttons = new Buttons().first(Say.text("tell.send"), () -> sendAsSeen(open, seen));
        buttons.usual().getChildren().forEach(send -> send.setId(SEND));
        return buttons;
    }

    /** What is sent is what stands here: where another page has changed an answer since, that is shown first. */
    private void sendAsSeen(OpenDraft open, SeenAnswers seen) {
        Draft now;
        List<String> other;
        try {
            now = drafts.find(open).orElse(seen.draft());
            other = seen.changed(SeenAnswers.of(now, attachments.of(open)));
        } catch (RuntimeException e) {
            // An earlier press can have sent everything; what is not looked at now is not sent now.
            LOG.error("it is not known if a draft has changed", e);
            problem(SEND, Say.text("tell.check.not-known"));
            return;
        }
        List<Problem> changed = other.stream()
                .map(code -> new Problem("change-" + code, Say.text("tell.check.changed", nameOf(code, now))))
                .toList();
        if (changed.isEmpty()) {
            send(open, now);
        } else {
            show(open, now, "");
            problems(changed);
        }
    }

    private static String nameOf(String code, Draft draft) {
        return code.equals(SeenAnswers.ABOUT)
                ? Say.text("tell.check.about")
                : Asked.in(draft).question(draft.questions().question(code));
    }

    private void send(OpenDraft open, Draft draft) {
        noProblem();
        sendHere.send(open, hiddenBox.text()).ifPresent(stopped -> {
            switch (stopped) {
                case SendHere.Stopped.Unfinished unfinished -> problems(problems(draft, unfinished.questions()));
                case SendHere.Stopped.Later later -> problem(SEND, later.words());
            }
        });
    }

    private List<Problem> problems(Draft draft, List<String> questions) {
        List<String> notMet = wishes.notMet(draft);
        return questions.stream()
                .map(code -> {
                    String key = draft.answer(code).isEmpty() ? "tell.check.missing" : "tell.check.look";
                    if (notMet.contains(code)) {
                        key = "tell.check.not-met";
                    }
                    String question = Asked.in(draft).question(draft.questions().question(code));
                    return new Problem("change-" + code, Say.text(key, question));
                })
                .toList();
    }
}
