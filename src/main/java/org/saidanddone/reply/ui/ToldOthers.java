package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.EarlierReply;

/** What others were told before about the same action, newest first: what, when, in whose name, never to whom. */
final class ToldOthers extends Div {

    private static final long serialVersionUID = 1;

    private static final int OPEN_AT_MOST = 3;

    ToldOthers(List<EarlierReply> told) {
        setId("told-others");
        add(new H2(Say.text("reply.others")));
        if (told.isEmpty()) {
            add(new Paragraph(Say.text("reply.others.none")));
            return;
        }
        add(list(told.stream().limit(OPEN_AT_MOST).toList()));
        if (told.size() > OPEN_AT_MOST) {
            add(new NativeDetails(Say.text("reply.others.more"), list(told.subList(OPEN_AT_MOST, told.size()))));
        }
    }

    private static UnorderedList list(List<EarlierReply> told) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        list.getElement().setAttribute("role", "list");
        told.forEach(each -> {
            Div words = new Div(each.plain());
            words.addClassName("words");
            ListItem card = new ListItem(new Paragraph(line(each)), words);
            card.addClassName("card");
            list.add(card);
        });
        return list;
    }

    /** What was said, when, and in whose name. */
    static String line(EarlierReply told) {
        String what = told.byDate()
                .map(day -> Say.text("reply.others.by-day", Say.text("reply.outcome." + told.outcome()), Say.date(day)))
                .orElseGet(() -> Say.text("reply.outcome." + told.outcome()));
        return Say.text("reply.others.line", what, Say.date(told.sent()), Wording.author(told.author()));
    }
}
