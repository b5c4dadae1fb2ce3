package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.NextReply;

/** After a reply: the way to the next one, and how many are left. */
final class NextReplyPart extends Div {

    private static final long serialVersionUID = 1;

    NextReplyPart(NextReply next) {
        setId("next");
        addClassName("next-reply");
        add(new Paragraph(left(next)));
        Anchor list = new Anchor(ReplyNavigation.LIST, Say.text("reply.next.list"));
        Div buttons = new Div();
        buttons.addClassName("buttons");
        next.feedbackId().ifPresent(id -> {
            Anchor go = new Anchor(ReplyNavigation.compose(id), Say.text("reply.next.go"));
            go.setId("next-reply");
            go.addClassName("button");
            buttons.add(go);
        });
        buttons.add(list);
        add(buttons);
    }

    private static String left(NextReply next) {
        if (next.feedbackId().isEmpty()) {
            return Say.text("reply.next.none");
        }
        if (next.waiting() == 1) {
            return Say.text("reply.next.left.one");
        }
        return next.orMore()
                ? Say.text("reply.next.many", NextReply.COUNTED)
                : Say.text("reply.next.left", next.waiting());
    }
}
