package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.reply.HeldWords;
import org.saidanddone.review.ui.ReviewNavigation;

/** Texts that nobody is shown until somebody decides, what has waited longest first. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = ReplyNavigation.HELD, layout = StaffLayout.class)
class HeldView extends StaffPage {

    private static final long serialVersionUID = 1;

    HeldView(HeldWords held) {
        heading(Say.text("reply.held.list.heading"));
        show(paragraphs(Say.text("reply.held.help")));
        List<HeldWords.Held> waiting = held.waiting();
        if (waiting.isEmpty()) {
            show(new Paragraph(Say.text("reply.held.list.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        list.getElement().setAttribute("role", "list");
        waiting.forEach(each -> list.add(card(each)));
        show(list);
    }

    private static ListItem card(HeldWords.Held each) {
        ListItem card = new ListItem(new H2(new Anchor(
                ReviewNavigation.caseOf(each.hold().feedbackId()),
                Say.text("reply.held.list.open", each.number().shown()))));
        card.addClassName("card");
        card.add(new Paragraph(Say.text("reply.held.kind." + each.hold().kind().name())));
        card.add(new Paragraph(
                Say.text("reply.held.since", Say.moment(each.hold().placed()))));
        return card;
    }
}
