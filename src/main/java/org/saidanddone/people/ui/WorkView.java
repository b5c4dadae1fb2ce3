package org.saidanddone.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffMenu;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;

/** Where a colleague lands after signing in: everything they may do, and nothing else. */
@Only({
    Role.REVIEWER,
    Role.ACTION_OWNER,
    Role.SAFEGUARDING_LEAD,
    Role.BOARD_MEMBER,
    Role.EXPERT_BY_EXPERIENCE,
    Role.ADMINISTRATOR
})
@Prototype
@Route(value = StaffLayout.WORK, layout = StaffLayout.class)
class WorkView extends StaffPage {

    private static final long serialVersionUID = 1;

    WorkView(List<StaffMenuEntry> entries, List<NoticeSection> notices, AccountSlot account, WhoIsAsking whoIsAsking) {
        heading(Say.text("work.heading"));
        show(new Paragraph(Say.text("work.hello", whoIsAsking.colleague().name())));
        notices.forEach(each -> each.notice().ifPresent(notice -> show(notice)));
        List<StaffMenuEntry> visible = StaffMenu.sorted(entries).stream()
                .filter(entry -> account.mayOpen(entry.view()))
                .toList();
        if (visible.isEmpty()) {
            show(new Paragraph(Say.text("work.nothing")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        Map<String, Integer> waiting = account.waiting();
        visible.forEach(entry -> cards.add(card(entry, StaffMenu.waiting(entry, waiting))));
        show(cards);
    }

    private static ListItem card(StaffMenuEntry entry, String waiting) {
        H2 heading = new H2(new Anchor(entry.path(), Say.text(entry.key())));
        if (!waiting.isEmpty()) {
            Span count = new Span(waiting);
            count.addClassName("staff-count");
            count.setClassName("pressing", entry.pressing());
            heading.add(new Span(" "), count);
        }
        ListItem card = new ListItem(heading, new Paragraph(Say.text(entry.about())));
        card.addClassName("card");
        return card;
    }
}
