package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.review.ui.SentWords;
import org.saidanddone.safeguarding.SafeMessage;
import org.saidanddone.safeguarding.SafeText;

/** What the lead and the person wrote to each other through the receipt, and the form for the next message. */
final class SafeMessagesPart extends Section {

    private static final long serialVersionUID = 1;

    static final String PLAIN = "message-plain";

    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(Say.text("review.message.none"));
    private final LongText plain;
    private final LongText easy;
    private final Div form;

    SafeMessagesPart(Runnable send) {
        plain = new LongText(PLAIN, Say.text("review.message.plain"), "");
        easy = new LongText("message-easy", Say.text("review.message.easy"), Say.text("review.message.easy.hint"));
        WordsAdvice plainAdvice = new WordsAdvice(Variant.PLAIN);
        WordsAdvice easyAdvice = new WordsAdvice(Variant.EASY_READ);
        plain.whenTyped(plainAdvice::about);
        easy.whenTyped(easyAdvice::about);
        list.addClassName("cards");
        var button = HeadedPart.button(Say.text("review.message.send"), send);
        button.setId("message-send");
        form = new Div(plain, plainAdvice, easy, easyAdvice, HeadedPart.buttons(button));
        add(
                new H2(Say.text("review.message.heading")),
                new Paragraph(Say.text("review.message.help")),
                none,
                list,
                form);
    }

    void show(List<SafeMessage> all, boolean open) {
        list.removeAll();
        list.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        all.forEach(each -> list.add(card(each)));
        form.setVisible(open);
    }

    private static ListItem card(SafeMessage message) {
        ListItem item = new ListItem();
        item.addClassName("card");
        if (message.fromLead()) {
            item.add(
                    new Paragraph(Say.text(
                            message.closing() ? "review.message.closing" : "review.message.lead",
                            message.by(),
                            Say.moment(message.written()))),
                    SentWords.words(message.plain()),
                    new Paragraph(Say.text("review.message.easy.said")),
                    SentWords.words(message.easy()),
                    new Paragraph(message.seen()
                            .map(at -> Say.text("review.message.seen", Say.moment(at)))
                            .orElseGet(() -> Say.text("review.message.unseen"))));
        } else {
            item.add(
                    new Paragraph(Say.text("review.message.person", Say.moment(message.written()))),
                    SentWords.words(message.plain()));
        }
        return item;
    }

    /** What was typed; one that is not whole is marked. */
    SafeText text() {
        SafeText text = new SafeText(plain.text(), easy.text());
        plain.wrong(text.plain().isEmpty());
        easy.wrong(text.easy().isEmpty());
        return text;
    }

    void empty() {
        plain.text("");
        easy.text("");
    }
}
