package org.saidanddone.bestinterests.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.bestinterests.BestInterests;
import org.saidanddone.bestinterests.BestInterests.Waiting;
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.ui.ReviewNavigation;

/** What waits for the safeguarding lead's yes or no: may everybody see what was said for somebody who did not agree? */
@Only(Role.SAFEGUARDING_LEAD)
@Prototype
@Route(value = ReviewNavigation.INTERESTS, layout = StaffLayout.class)
class InterestsView extends PagedView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient BestInterests interests;

    InterestsView(BestInterests interests) {
        this.interests = interests;
        heading(Say.text("review.interests.heading"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Page<Waiting> page = interests.waiting(after(event.getLocation()));
        clear();
        show(new Paragraph(Say.text("review.interest.help")));
        if (page.items().isEmpty()) {
            show(new Paragraph(Say.text("review.interests.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        page.items().forEach(each -> cards.add(card(each)));
        show(cards);
        page.next().ifPresent(next -> {
            Anchor more = new Anchor(ReviewNavigation.INTERESTS + "?after=" + next.text(), Say.text("review.more"));
            more.addClassNames("button", "second");
            show(more);
        });
    }

    private static ListItem card(Waiting each) {
        ListItem card = new ListItem(
                new H2(new Anchor(
                        ReviewNavigation.caseOf(each.feedback().id()),
                        Say.text("review.case.heading", each.feedback().number().shown()))),
                new Paragraph(Say.text("review.interest.recorded", each.by(), Say.moment(each.recorded()))));
        card.addClassName("card");
        return card;
    }
}
