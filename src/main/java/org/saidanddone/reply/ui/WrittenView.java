package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.review.WrittenDown;
import org.saidanddone.review.WrittenForMe;

/** What staff wrote down from the person's own recordings and photos. The person can say that it is not so. */
@Anyone
@Prototype
@Route(value = ReplyNavigation.WRITTEN, layout = EasyLayout.class)
class WrittenView extends OpenedCasePage {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "not-so";

    private final transient WrittenForMe written;
    private final TextBox box =
            new TextBox(FIELD, Say.text("answer.written.label"), Say.text("answer.written.hint"), 6);

    WrittenView(WrittenForMe written) {
        this.written = written;
        heading(Say.text("answer.written.heading"));
        backTo(FeedbackNavigation.ANSWER);
    }

    @Override
    void open(OpenedCase opened, BeforeEnterEvent event) {
        List<WrittenDown> all = written.of(opened);
        if (all.isEmpty()) {
            event.forwardTo(FeedbackNavigation.ANSWER);
            return;
        }
        show(paragraphs(Say.text("answer.written.text")));
        String asked = "";
        for (WrittenDown each : all) {
            if (!each.question().equals(asked)) {
                show(new H2(Wording.question(each.questionSet(), each.feeling(), each.question(), "answer.said")));
                asked = each.question();
            }
            show(card(each));
        }
        box.text(written.kept(opened));
        box.onPause(() -> written.keep(opened, box.text()));
        NativeButton send = new NativeButton(Say.text("answer.wrong.send"), click -> send(opened));
        send.setId("not-so-send");
        send.addClassName("button");
        Div buttons = new Div(send);
        buttons.addClassName("buttons");
        show(
                new H2(Say.text("answer.written.wrong")),
                box,
                buttons,
                new BigLink(
                        FeedbackNavigation.add("written"),
                        "pictures-on",
                        Say.text("answer.add.link"),
                        Say.text("answer.add.link.more")));
    }

    private static Div card(WrittenDown each) {
        Div from = new Div(
                PictureImage.beside(SaidCard.picture(each.from())),
                new Paragraph(Say.text("answer.written." + each.from(), each.part())));
        from.addClassName("said-from");
        Div words = new Div(Wording.paragraphs(each.words()));
        words.addClassName("said-words");
        Div card = new Div(from, words, new Paragraph(Say.text("answer.sent", Wording.day(each.written()))));
        card.addClassName("said");
        return card;
    }

    private void send(OpenedCase opened) {
        String words = Words.clean(box.text());
        if (words.isEmpty() || Words.isTooLong(words)) {
            box.wrong(true);
            problem(FIELD, Say.text(words.isEmpty() ? "answer.written.empty" : "answer.too-long"));
            return;
        }
        written.tell(opened, words);
        noProblem();
        clear();
        heading(Say.text("answer.written.thanks.heading"));
        refreshTitle();
        show(paragraphs(Say.text("answer.written.thanks")));
        NativeButton back = new NativeButton(Say.text("question.back"), click -> go(FeedbackNavigation.ANSWER));
        back.addClassName("button");
        Div buttons = new Div(back);
        buttons.addClassName("buttons");
        show(buttons);
        focusHeading();
    }
}
