package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.Reply;

/** The replies that were sent, newest first, for staff. */
final class ReplyHistory extends Div {

    private static final long serialVersionUID = 1;

    ReplyHistory(List<Reply> replies) {
        add(new H2(Say.text("reply.section")));
        if (replies.isEmpty()) {
            add(new Paragraph(Say.text("reply.section.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        replies.forEach(reply -> list.add(card(reply)));
        add(list);
    }

    private static ListItem card(Reply reply) {
        ListItem card = new ListItem(new H3(Say.text("reply.outcome." + reply.outcome())));
        card.addClassName("card");
        card.setClassName("urgent", reply.isDisputed());
        card.add(new Paragraph(Say.text("reply.section.sent", Say.moment(reply.sent()), reply.sentBy())));
        reply.byDate().ifPresent(day -> card.add(new Paragraph(Say.text("reply.by-date") + " " + Say.date(day))));
        words(card, reply.plain());
        words(card, reply.reason());
        if (reply.outcome().canBeJudged()) {
            card.add(new Paragraph(reply.verdict()
                    .map(verdict -> Say.text("reply.section.verdict", Say.text("reply.verdict." + verdict)))
                    .orElseGet(() -> Say.text("reply.section.no-verdict"))));
        }
        return card;
    }

    private static void words(ListItem card, String text) {
        if (!text.isBlank()) {
            Div words = new Div(text);
            words.addClassName("words");
            card.add(words);
        }
    }
}
