package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.CaseAnswer.Given;

/** Says that the case is open again and what comes next. */
@Anyone
@Prototype
@Route(value = ReplyNavigation.OPENED_AGAIN, layout = EasyLayout.class)
class OpenedAgainView extends OpenedCasePage {

    private static final long serialVersionUID = 1;

    private final transient Answers answers;

    OpenedAgainView(Answers answers) {
        this.answers = answers;
        heading(Say.text("answer.opened.heading"));
    }

    @Override
    void open(OpenedCase opened, BeforeEnterEvent event) {
        if (answers.of(opened).given().stream()
                .findFirst()
                .filter(Given::openedAgain)
                .isEmpty()) {
            event.forwardTo(FeedbackNavigation.ANSWER);
            return;
        }
        Div again = new Div(PictureImage.beside("reopened"), new Div(paragraphs(Say.text("answer.opened.text"))));
        again.addClassName("answer-again");
        show(again);
        show(
                new BigLink(
                        FeedbackNavigation.ANSWER,
                        "you-said-we-did",
                        Say.text("answer.opened.back"),
                        Say.text("answer.opened.back.hint")),
                new BigLink(FeedbackNavigation.danger(), "emergency", Say.text("answer.opened.danger"), ""));
    }
}
