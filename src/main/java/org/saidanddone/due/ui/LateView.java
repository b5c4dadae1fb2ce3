package org.saidanddone.due.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.due.Clocks;
import org.saidanddone.due.LateCase;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** Answers that stayed late, as the board sees them. */
@Only({Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE, Role.ADMINISTRATOR, Role.REVIEWER})
@Prototype
@Route(value = ReviewNavigation.LATE, layout = StaffLayout.class)
class LateView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String AFTER = "after";

    private final transient Clocks clocks;
    private final transient Plans plans;

    LateView(Clocks clocks, Plans plans) {
        this.clocks = clocks;
        this.plans = plans;
        heading(Say.text("review.late.heading"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        show(new Paragraph(Say.text("review.late.help")));
        Page<LateCase> page = clocks.late(after(event.getLocation()));
        if (page.items().isEmpty()) {
            show(new Paragraph(Say.text("review.late.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        page.items().forEach(late -> cards.add(card(late)));
        show(cards);
        page.next().ifPresent(next -> {
            Anchor more = new Anchor(ReviewNavigation.LATE + "?" + AFTER + "=" + next.text(), Say.text("review.more"));
            more.addClassNames("button", "second");
            show(more);
        });
    }

    private static Optional<Cursor> after(Location location) {
        return location.getQueryParameters().getSingleParameter(AFTER).flatMap(Cursor::read);
    }

    private ListItem card(LateCase late) {
        ListItem item = new ListItem();
        item.addClassNames("card", "urgent");
        if (late.actionIds().isEmpty()) {
            item.add(new H2(Say.text("review.late.no-action")));
        }
        late.actionIds().forEach(id -> item.add(new H2(Wording.action(plans, id))));
        item.add(new Paragraph(Say.text("review.late.since", Say.date(late.replyBy()), late.daysLate())));
        return item;
    }
}
