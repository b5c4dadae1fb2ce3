package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.reply.GroupReply;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.Verdict;

/** What was sent to several people at once, newest first, with what they say about it. */
final class GroupHistory extends UnorderedList {

    private static final long serialVersionUID = 1;

    GroupHistory(List<GroupReply> replies, Proposals proposals) {
        addClassName("cards");
        getElement().setAttribute("role", "list");
        Map<Long, Proposal> proposed =
                ReplyHistory.proposed(replies.stream().map(GroupReply::one).toList(), proposals);
        replies.forEach(each -> add(card(each, proposed)));
    }

    private static ListItem card(GroupReply sent, Map<Long, Proposal> proposed) {
        Reply reply = sent.one();
        ListItem card = new ListItem(new H3(Say.text("reply.outcome." + reply.outcome())));
        card.addClassName("card");
        card.add(new Paragraph(
                Say.text("reply.group.sent-to", sent.replies().size(), Say.moment(reply.sent()), reply.sentBy())));
        reply.byDate().ifPresent(day -> card.add(new Paragraph(Say.text("reply.by-date") + " " + Say.date(day))));
        Div words = new Div(reply.plain());
        words.addClassName("words");
        card.add(words);
        card.add(ReplyHistory.basis(reply, proposed));
        if (reply.outcome().canBeJudged()) {
            List<String> said = new ArrayList<>();
            for (Verdict verdict : Verdict.values()) {
                long people = sent.saying(verdict);
                if (people > 0) {
                    said.add(Say.text("reply.group.verdict", Say.text("reply.verdict." + verdict), people));
                }
            }
            card.add(new Paragraph(said.isEmpty() ? Say.text("reply.group.no-verdict") : String.join(", ", said)));
        }
        return card;
    }
}
