package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.question.AskedOfMe;
import org.saidanddone.question.PersonQuestion;

/** A question that staff ask the person before they answer. The person can answer, or say that they do not want to. */
@Anyone
@Prototype
@Route(value = ReplyNavigation.QUESTION, layout = EasyLayout.class)
class QuestionView extends OpenedCasePage {

    private static final long serialVersionUID = 1;

    private final transient AskedOfMe asked;
    private final TextBox box = new TextBox("question", Say.text("question.label"), Say.text("question.hint"), 6);

    QuestionView(AskedOfMe asked) {
        this.asked = asked;
        heading(Say.text("question.heading"));
        backTo(FeedbackNavigation.ANSWER);
    }

    @Override
    void open(OpenedCase opened, BeforeEnterEvent event) {
        Optional<PersonQuestion> open = asked.open(opened);
        if (open.isEmpty()) {
            event.forwardTo(FeedbackNavigation.ANSWER);
            return;
        }
        PersonQuestion question = open.get();
        Div words = new Div(new Paragraph(Say.text("answer.more.asked")));
        words.add(paragraphs(Say.either(question.plain(), question.easy())));
        Div part = new Div(PictureImage.beside("tell-us-more"), words);
        part.addClassName("answer-asked");
        box.text(asked.kept(opened, question.id()));
        box.onPause(() -> asked.keep(opened, question.id(), box.text()));
        NativeButton send = new NativeButton(Say.text("answer.wrong.send"), click -> send(opened, question.id()));
        send.setId("question-send");
        send.addClassName("button");
        NativeButton decline = new NativeButton(Say.text("question.decline"), click -> decline(opened, question.id()));
        decline.setId("question-decline");
        decline.addClassNames("button", "second");
        Div buttons = new Div(send, decline);
        buttons.addClassName("buttons");
        show(
                part,
                box,
                buttons,
                new BigLink(
                        FeedbackNavigation.add("question"),
                        "pictures-on",
                        Say.text("answer.add.link"),
                        Say.text("answer.add.link.more")));
    }

    private void send(OpenedCase opened, long questionId) {
        String words = Words.clean(box.text());
        if (words.isEmpty() || Words.isTooLong(words)) {
            box.wrong(true);
            problem("question", Say.text(words.isEmpty() ? "question.empty" : "answer.too-long"));
            return;
        }
        asked.answer(opened, questionId, words);
        thank("question.thanks.answered");
    }

    private void decline(OpenedCase opened, long questionId) {
        boolean declined = asked.decline(opened, questionId);
        thank(declined ? "question.thanks.declined" : "question.thanks.answered");
    }

    private void thank(String key) {
        noProblem();
        clear();
        heading(Say.text("question.thanks.heading"));
        refreshTitle();
        show(paragraphs(Say.text(key)));
        NativeButton back = new NativeButton(Say.text("question.back"), click -> go(FeedbackNavigation.ANSWER));
        back.addClassName("button");
        Div buttons = new Div(back);
        buttons.addClassName("buttons");
        show(buttons);
        focusHeading();
    }
}
