package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.access.Anyone;

/** Adding to feedback that was sent, in every way in which it could be given; and then telling it. */
@Anyone
@Prototype
@Route(value = Page.ADD + "/:" + Adding.TO, layout = EasyLayout.class)
class AddView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String TELL = "add-tell";

    private final transient Adding adding;
    private final transient Drafts drafts;
    private final transient Ways ways;

    AddView(Adding adding, Drafts drafts, Ways ways) {
        this.adding = adding;
        this.drafts = drafts;
        this.ways = ways;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String to = event.getRouteParameters().get(Adding.TO).orElse("");
        OpenedCase sent = FeedbackNavigation.openedCase().orElse(null);
        if (sent == null) {
            event.forwardTo(FeedbackNavigation.BACK);
            return;
        }
        OpenDraft open = adding.draft(to).orElse(null);
        if (open == null) {
            event.forwardTo(FeedbackNavigation.ANSWER);
            return;
        }
        backTo(FeedbackNavigation.ANSWER);
        show(sent, open, to);
    }

    private void show(OpenedCase sent, OpenDraft open, String to) {
        Draft draft = drafts.find(open).orElse(null);
        if (draft == null) {
            UI.getCurrent().navigate(FeedbackNavigation.ANSWER);
            return;
        }
        Question question = draft.questions().question(QuestionSet.ADDING);
        heading(Asked.in(draft).question(question));
        clear();
        noProblem();
        Buttons buttons = new Buttons().first(Say.text("answer.add.tell"), () -> tell(sent, open, to));
        buttons.getChildren().forEach(button -> button.setId(TELL));
        show(
                new Hint(paragraphs(Say.text("way.any"))),
                new WayChoices(ways, open, draft, question, FeedbackNavigation.add(to), () -> {
                    show(sent, open, to);
                    focusHeading();
                }),
                buttons);
    }

    private void tell(OpenedCase sent, OpenDraft open, String to) {
        String words =
                drafts.find(open).map(draft -> draft.words(QuestionSet.ADDING)).orElse("");
        if (Words.isTooLong(words)) {
            problem("way-write", Say.text("tell.too-long", Words.length(words), Words.LIMIT));
            return;
        }
        switch (adding.tell(sent, to)) {
            case DONE -> thank();
            case NOTHING -> problem("way-pictures", Say.text("answer.add.nothing"));
            case OVER -> UI.getCurrent().navigate(FeedbackNavigation.ANSWER);
        }
    }

    private void thank() {
        noProblem();
        clear();
        heading(Say.text("answer.add.thanks"));
        refreshTitle();
        show(
                new PictureLine("reader", Say.text("answer.add.thanks.text")),
                new Buttons()
                        .first(Say.text("question.back"), () -> UI.getCurrent().navigate(FeedbackNavigation.ANSWER)));
        focusHeading();
    }
}
