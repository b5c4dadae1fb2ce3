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
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.CaseAnswer.Given;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.Reply;

/** The person's answer to a question of ours. */
@Anyone
@Prototype
@Route(value = ReplyNavigation.MORE, layout = EasyLayout.class)
class MoreView extends OpenedCasePage {

    private static final long serialVersionUID = 1;

    private final transient Answers answers;
    private final TextBox box = new TextBox("more", Say.text("answer.more.label"), Say.text("answer.more.hint"), 6);

    MoreView(Answers answers) {
        this.answers = answers;
        heading(Say.text("answer.more.heading"));
        backTo(FeedbackNavigation.ANSWER);
    }

    @Override
    void open(OpenedCase opened, BeforeEnterEvent event) {
        Optional<Reply> question = answers.of(opened).given().stream()
                .findFirst()
                .map(Given::reply)
                .filter(reply -> reply.outcome() == Outcome.TELL_US_MORE);
        if (question.isEmpty()) {
            event.forwardTo(FeedbackNavigation.ANSWER);
            return;
        }
        Reply reply = question.get();
        Div words = new Div(new Paragraph(Say.text("answer.more.asked")));
        words.add(paragraphs(Say.either(reply.plain(), reply.easy())));
        Div asked = new Div(PictureImage.beside("tell-us-more"), words);
        asked.addClassName("answer-asked");
        box.text(answers.kept(opened, reply.id()));
        box.onPause(() -> answers.keep(opened, reply.id(), box.text()));
        NativeButton send = new NativeButton(Say.text("answer.wrong.send"), click -> send(opened, reply.id()));
        send.addClassName("button");
        Div buttons = new Div(send);
        buttons.addClassName("buttons");
        show(
                asked,
                box,
                buttons,
                new BigLink(
                        FeedbackNavigation.add("reply"),
                        "pictures-on",
                        Say.text("answer.add.link"),
                        Say.text("answer.add.link.more")));
    }

    private void send(OpenedCase opened, long replyId) {
        String words = Words.clean(box.text());
        if (words.isEmpty() || Words.isTooLong(words)) {
            box.wrong(true);
            problem("more", Say.text(words.isEmpty() ? "answer.more.empty" : "answer.too-long"));
            return;
        }
        answers.tellMore(opened, replyId, words);
        go(ReplyNavigation.OPENED_AGAIN);
    }
}
