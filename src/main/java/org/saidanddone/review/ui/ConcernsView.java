package org.saidanddone.review.ui;

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
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.review.Cursor;
import org.saidanddone.review.Page;
import org.saidanddone.review.concern.Concerns;
import org.saidanddone.review.concern.Concerns.ConcernFile;

/** The safeguarding lead's own list. */
@Only(Role.SAFEGUARDING_LEAD)
@Prototype
@Route(value = ReviewNavigation.CONCERNS, layout = StaffLayout.class)
class ConcernsView extends PagedView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Concerns concerns;
    private final transient Clock clock;

    ConcernsView(Concerns concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    private enum Which {
        OPEN,
        CLEARED
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Which> known = List.of(Which.values());
        Which which = wanted(event.getLocation(), known);
        heading(Say.text("review.concerns.heading." + which.name()));
        Optional<Cursor> after = after(event.getLocation());
        Page<ConcernFile> page = which == Which.OPEN ? concerns.open(after) : concerns.cleared(after);
        clear();
        show(filters(ReviewNavigation.CONCERNS, known, which, "review.concerns.filter."));
        if (page.items().isEmpty()) {
            show(new Paragraph(Say.text("review.concerns.empty." + which.name())));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        page.items().forEach(file -> cards.add(card(file)));
        show(cards);
        page.next().ifPresent(next -> show(more(ReviewNavigation.CONCERNS, which, next)));
    }

    private ListItem card(ConcernFile file) {
        Anchor way = new Anchor(
                ReviewNavigation.concern(file.concern().id()),
                Say.text("review.concern.heading", file.feedback().number().shown()));
        ListItem item = new ListItem(
                new H2(way),
                new Paragraph(Say.text(
                        "review.concern.raised", Wording.age(file.concern().raised(), clock))),
                new Paragraph(Say.text(
                        "review.concern.source." + file.concern().source().name(),
                        file.concern().raisedBy().orElse(""))));
        item.addClassName("card");
        if (file.concern().open()) {
            item.addClassName("urgent");
        }
        return item;
    }
}
