package org.saidanddone.takingback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.review.TakingBack;

/** The person takes back that others may see their words, or lets them see it again; and the way to take back all. */
@Anyone
@Prototype
@Route(value = TakingBackNavigation.TAKE_BACK, layout = EasyLayout.class)
class TakeBackView extends ReceiptPage {

    private static final long serialVersionUID = 1;

    private final Paragraph done = new Paragraph();

    TakeBackView(TakingBack takingBack) {
        super(takingBack);
        heading(Say.text("answer.take-back.heading"));
        backTo(FeedbackNavigation.ANSWER);
        done.addClassName("answer-thanks");
        done.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    void open(OpenedCase opened) {
        show(opened, takingBack().now(opened));
    }

    private void show(OpenedCase opened, TakingBack.Now now) {
        clear();
        show(paragraphs(Say.text("answer.take-back.text")));
        show(new H2(Say.text("answer.take-back.show.heading")));
        Div who = new Div(
                PictureImage.beside(now.mayShow() ? "show-my-words" : "only-staff"),
                new Div(paragraphs(
                        Say.text(now.mayShow() ? "answer.take-back.show.yes" : "answer.take-back.show.no"))));
        who.addClassName("answer-again");
        NativeButton change = now.mayShow()
                ? button("stop-showing", Say.text("answer.take-back.show.stop"), () -> stop(opened))
                : button("show-again", Say.text("answer.take-back.show.again"), () -> again(opened));
        if (!now.mayShow()) {
            change.addClassName("second");
        }
        show(who, done, buttons(change));
        show(new H2(Say.text("answer.take-back.all.heading")));
        show(paragraphs(
                Say.text(takingBack().mustKeep(opened) ? "answer.take-back.all.waits" : "answer.take-back.all.text")));
        show(new BigLink(
                TakingBackNavigation.TAKE_ALL_BACK,
                "delete",
                Say.text("answer.take-back.all.link"),
                Say.text("answer.take-back.all.link.hint")));
    }

    private void stop(OpenedCase opened) {
        takingBack().stopShowing(opened);
        say(opened, "answer.take-back.show.stopped");
    }

    private void again(OpenedCase opened) {
        takingBack().letShow(opened);
        say(opened, "answer.take-back.show.let");
    }

    private void say(OpenedCase opened, String key) {
        TakingBack.Now now = takingBack().now(opened);
        if (isOver(now)) {
            go(FeedbackNavigation.ANSWER);
            return;
        }
        done.setText(Say.text(key));
        show(opened, now);
        done.getElement().executeJs("this.focus()");
    }
}
