package org.saidanddone.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
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
@Route(value = "work", layout = StaffLayout.class)
class WorkView extends StaffPage {

    private static final long serialVersionUID = 1;

    WorkView(List<StaffMenuEntry> entries, List<NoticeSection> notices, WhoIsAsking whoIsAsking) {
        heading(Say.text("work.heading"));
        show(new Paragraph(Say.text("work.hello", whoIsAsking.colleague().name())));
        notices.forEach(each -> each.notice().ifPresent(notice -> show(notice)));
        List<StaffMenuEntry> visible = entries.stream()
                .filter(StaffMenuEntry::visible)
                .sorted(Comparator.comparingInt(StaffMenuEntry::order))
                .toList();
        if (visible.isEmpty()) {
            show(new Paragraph(Say.text("work.nothing")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        visible.forEach(entry -> cards.add(card(entry)));
        show(cards);
    }

    private static ListItem card(StaffMenuEntry entry) {
        ListItem card = new ListItem(
                new H2(new Anchor(entry.path(), Say.text(entry.key()))), new Paragraph(Say.text(entry.about())));
        card.addClassName("card");
        return card;
    }
}
