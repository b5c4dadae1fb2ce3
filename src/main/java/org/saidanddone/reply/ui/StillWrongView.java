package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.CaseAnswer.Given;

/** What is still wrong? Words are welcome and never needed: the case is open again already. */
@Anyone
@Prototype
@Route(value = ReplyNavigation.STILL_WRONG, layout = EasyLayout.class)
class StillWrongView extends OpenedCasePage {

    private static final long serialVersionUID = 1;

    private final transient Answers answers;
    private final TextBox box =
            new TextBox("still-wrong", Say.text("answer.wrong.label"), Say.text("answer.wrong.hint"), 6);

    StillWrongView(Answers answers) {
        this.answers = answers;
        heading(Say.text("answer.wrong.heading"));
        backTo(FeedbackNavigation.ANSWER);
    }

    @Override
    void open(OpenedCase opened, BeforeEnterEvent event) {
        Optional<Given> newest = answers.of(opened).given().stream().findFirst().filter(given -> given.reply()
                .isNotBetter());
        if (newest.isEmpty()) {
            event.forwardTo(FeedbackNavigation.ANSWER);
            return;
        }
        long replyId = newest.get().reply().id();
        box.text(answers.kept(opened, replyId));
        box.onPause(() -> answers.keep(opened, replyId, box.text()));
        NativeButton send = new NativeButton(Say.text("answer.wrong.send"), click -> send(opened, replyId));
        send.addClassName("button");
        NativeButton skip = new NativeButton(Say.text("answer.wrong.skip"), click -> go(ReplyNavigation.OPENED_AGAIN));
        skip.addClassNames("button", "second");
        Div buttons = new Div(send, skip);
        buttons.addClassName("buttons");
        show(
                box,
                buttons,
                new BigLink(
                        FeedbackNavigation.add("reply"),
                        "pictures-on",
                        Say.text("answer.add.link"),
                        Say.text("answer.add.link.more")));
    }

    private void send(OpenedCase opened, long replyId) {
        if (Words.isTooLong(Words.clean(box.text()))) {
            box.wrong(true);
            problem("still-wrong", Say.text("answer.too-long"));
            return;
        }
        answers.tellMore(opened, replyId, box.text());
        go(ReplyNavigation.OPENED_AGAIN);
    }
}
