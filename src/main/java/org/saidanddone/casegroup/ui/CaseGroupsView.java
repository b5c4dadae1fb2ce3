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
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.GroupCard;
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

/** The groups, those that changed last in front. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = ReviewNavigation.GROUPS, layout = StaffLayout.class)
class CaseGroupsView extends PagedView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    /** Which groups are listed. */
    enum Which {
        OPEN,
        ALL
    }

    private final transient CaseGroups groups;
    private final transient Plans plans;
    private final transient Clock clock;

    CaseGroupsView(CaseGroups groups, Plans plans, Clock clock) {
        this.groups = groups;
        this.plans = plans;
        this.clock = clock;
        heading(Say.text("review.group.list"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        List<Which> known = List.of(Which.values());
        Which which = wanted(event.getLocation(), known);
        show(new Paragraph(Say.text("review.group.list.help")));
        show(filters(ReviewNavigation.GROUPS, known, which, "review.group.list."));
        Page<GroupCard> page = groups.list(which == Which.ALL, after(event.getLocation()));
        if (page.items().isEmpty()) {
            show(new Paragraph(Say.text("review.group.list.none")));
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("cards");
            cards.getElement().setAttribute("role", "list");
            page.items().forEach(card -> cards.add(card(card)));
            show(cards);
        }
        page.next().ifPresent(next -> show(more(ReviewNavigation.GROUPS, which, next)));
    }

    private ListItem card(GroupCard card) {
        ListItem item = new ListItem(new H2(new Anchor(
                ReviewNavigation.group(card.group().id()), card.group().title())));
        item.addClassName("card");
        Tags tags = GroupFacts.tags(card.group(), card.tally(), clock.instant());
        item.add(tags, new Paragraph(GroupFacts.words(card.tally())));
        card.group().actionId().ifPresent(id -> item.add(new Paragraph(Wording.action(plans, id))));
        return item;
    }
}
