package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.GroupCard;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
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
        show(new RowGrid(
                        Say.text("review.group.list"),
                        new Paragraph(Say.text("review.group.list.none")),
                        Say.text("review.group.list.column.group"),
                        Say.text("review.group.list.column.cases"),
                        Say.text("review.group.list.column.action"))
                .pages(
                        after -> groups.list(which == Which.ALL, after),
                        page -> page.stream().map(this::row).toList()));
    }

    private GridLine row(GroupCard card) {
        return new GridLine(
                card.group().id(),
                GroupFacts.stands(
                        card.group(),
                        card.tally(),
                        clock.instant(),
                        GridLine.Lead.of(
                                card.group().title(),
                                ReviewNavigation.group(card.group().id()))),
                GroupFacts.words(card.tally()),
                card.group().actionId().map(id -> Wording.action(plans, id)).orElse(""));
    }
}
