package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import org.saidanddone.casegroup.MatterCard;
import org.saidanddone.casegroup.Matters;
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.Tags;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** The matters, those that changed last in front. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = ReviewNavigation.MATTERS, layout = StaffLayout.class)
class MattersView extends PagedView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    /** Which matters are listed. */
    enum Which {
        OPEN,
        ALL
    }

    private final transient Matters matters;
    private final transient Plans plans;
    private final transient Clock clock;

    MattersView(Matters matters, Plans plans, Clock clock) {
        this.matters = matters;
        this.plans = plans;
        this.clock = clock;
        heading(Say.text("review.matter.list"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        List<Which> known = List.of(Which.values());
        Which which = wanted(event.getLocation(), known);
        show(new Paragraph(Say.text("review.matter.list.help")));
        show(filters(ReviewNavigation.MATTERS, known, which, "review.matter.list."));
        Page<MatterCard> page = matters.list(which == Which.ALL, after(event.getLocation()));
        if (page.items().isEmpty()) {
            show(new Paragraph(Say.text("review.matter.list.none")));
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("cards");
            cards.getElement().setAttribute("role", "list");
            page.items().forEach(card -> cards.add(card(card)));
            show(cards);
        }
        page.next().ifPresent(next -> show(more(ReviewNavigation.MATTERS, which, next)));
    }

    private ListItem card(MatterCard card) {
        ListItem item = new ListItem(new H2(new Anchor(
                ReviewNavigation.matter(card.matter().id()), card.matter().title())));
        item.addClassName("card");
        Tags tags = MatterFacts.tags(card.matter(), card.tally(), clock.instant());
        item.add(tags, new Paragraph(MatterFacts.words(card.tally())));
        card.matter().actionId().ifPresent(id -> item.add(new Paragraph(Wording.action(plans, id))));
        return item;
    }
}
