package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.ui.EmergencySection;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.Settings;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.SentWords;
import org.saidanddone.safeguarding.SafeMessage;
import org.saidanddone.safeguarding.SafeMessagesForMe;
import org.saidanddone.safeguarding.SafeMessagesForMe.Talk;

/** What the safeguarding lead wrote to a person who came back with their receipt, and a place to write back. */
@Anyone
@Prototype
@Route(value = ReviewNavigation.MESSAGE, layout = EasyLayout.class)
class SafeMessageView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String BOX = "message";

    private final transient SafeMessagesForMe messages;
    private final transient HelpLines lines;
    private final transient Settings settings;
    private final LongText box = new LongText(BOX, Say.text("safe-message.box"), Say.text("safe-message.box.hint"));

    SafeMessageView(SafeMessagesForMe messages, HelpLines lines, Settings settings) {
        this.lines = lines;
        this.messages = messages;
        this.settings = settings;
        backTo(FeedbackNavigation.ANSWER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OpenedCase> opened = FeedbackNavigation.openedCase();
        if (opened.isEmpty()) {
            event.forwardTo(FeedbackNavigation.back());
            return;
        }
        messages.read(opened.get())
                .ifPresentOrElse(talk -> show(opened.get(), talk), () -> event.forwardTo(FeedbackNavigation.ANSWER));
    }

    private void show(OpenedCase opened, Talk talk) {
        clear();
        noProblem();
        heading(Say.text("safe-message.heading"));
        talk.all().forEach(message -> show(card(message)));
        if (talk.open()) {
            box.text(messages.kept(opened));
            box.whenTyped(words -> messages.keep(opened, words));
            show(box, button("safe-message.send", "message-answer", () -> send(opened)), danger());
        } else {
            show(
                    new EmergencySection(
                            lines.of(HelpLine.Code.EMERGENCY),
                            Say.text("safe-message.danger"),
                            Say.text("receipt.safe.danger.more")),
                    new Div(paragraphs(Say.text(
                            "safe-message.ended",
                            settings.help().phone(),
                            settings.help().times()))));
            Anchor again = new Anchor(FeedbackNavigation.tell(), Say.text("safe-message.again"));
            again.addClassName("button");
            Div buttons = new Div(again);
            buttons.addClassName("buttons");
            show(buttons);
        }
    }

    private static Div danger() {
        return new Div(new Paragraph(new Anchor("tel:999", Say.text("safe-message.danger"))));
    }

    private static Div card(SafeMessage message) {
        boolean lead = message.fromLead();
        String who = Say.text(lead ? "safe-message.from-lead" : "safe-message.from-you", Say.moment(message.written()));
        Div words = new Div(new Paragraph(who));
        if (lead) {
            words.add(paragraphs(Say.either(message.plain(), message.easy())));
        } else {
            words.add(SentWords.words(message.plain()));
        }
        Div card = new Div(PictureImage.beside(lead ? "safeguarding" : "write"), words);
        card.addClassName("answer-asked");
        return card;
    }

    private static Div button(String key, String id, Runnable then) {
        NativeButton button = new NativeButton(Say.text(key), click -> then.run());
        button.setId(id);
        button.addClassName("button");
        Div buttons = new Div(button);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void send(OpenedCase opened) {
        String words = Words.clean(box.text());
        if (words.isEmpty() || Words.isTooLong(words)) {
            box.wrong(true);
            problem(BOX, Say.text(words.isEmpty() ? "safe-message.empty" : "answer.too-long"));
            return;
        }
        box.wrong(false);
        if (!messages.answer(opened, words)) {
            // It ended while they wrote. The page says whom to tell now.
            messages.read(opened).ifPresent(talk -> show(opened, talk));
            focusHeading();
            return;
        }
        noProblem();
        clear();
        heading(Say.text("safe-message.thanks.heading"));
        refreshTitle();
        show(new Div(paragraphs(Say.text("safe-message.thanks"))), danger());
        show(button("safe-message.back", "message-back", () -> getUI().ifPresent(
                        ui -> ui.navigate(FeedbackNavigation.ANSWER))));
        focusHeading();
    }
}
