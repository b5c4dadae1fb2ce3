package org.saidanddone.safeguarding.ui;

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
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.Tags;
import org.saidanddone.feedback.Safe;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Concerns.ConcernFile;
import org.saidanddone.safeguarding.NameDecisions;

/** The safeguarding lead's own list. */
@Only(Role.SAFEGUARDING_LEAD)
@Prototype
@Route(value = ReviewNavigation.CONCERNS, layout = StaffLayout.class)
class ConcernsView extends PagedView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Concerns concerns;
    private final transient NameDecisions decisions;
    private final transient Clock clock;

    ConcernsView(Concerns concerns, NameDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.concerns = concerns;
        this.clock = clock;
    }

    private enum Which {
        OPEN,
        NAMES,
        CLEARED
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Which> known = List.of(Which.values());
        Which which = wanted(event.getLocation(), known);
        heading(Say.text("review.concerns.heading." + which.name()));
        Optional<Cursor> after = after(event.getLocation());
        if (which == Which.NAMES) {
            names(known, decisions.waiting(after));
            return;
        }
        Page<ConcernFile> page = which == Which.OPEN ? concerns.open(after) : concerns.cleared(after);
        clear();
        show(settings(), filters(ReviewNavigation.CONCERNS, known, which, "review.concerns.filter."));
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

    private void names(List<Which> known, Page<NameDecisions.Waiting> page) {
        clear();
        show(settings(), filters(ReviewNavigation.CONCERNS, known, Which.NAMES, "review.concerns.filter."));
        show(new Paragraph(Say.text(page.items().isEmpty() ? "review.concerns.empty.NAMES" : "review.names.help")));
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        page.items().forEach(each -> cards.add(card(each)));
        show(cards);
        page.next().ifPresent(next -> show(more(ReviewNavigation.CONCERNS, Which.NAMES, next)));
    }

    private static ListItem card(NameDecisions.Waiting waiting) {
        ListItem item = new ListItem(
                new H2(new Anchor(
                        ReviewNavigation.caseOf(waiting.feedbackId()),
                        Say.text("review.case.heading", waiting.number().shown()))),
                new Paragraph(Say.text(
                        "review.names.waiting", waiting.name().colleague().name())),
                new Paragraph(Say.text(
                        "review.names.found",
                        waiting.name().found(),
                        Say.moment(waiting.name().made()))));
        item.addClassNames("card", "urgent");
        return item;
    }

    private static Paragraph settings() {
        return new Paragraph(new Anchor(ReviewNavigation.SETTINGS, Say.text("review.rules.go")));
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
        item.addComponentAtIndex(1, said(file));
        item.add(new Paragraph(PersonFacts.reach(file)), new Paragraph(PersonFacts.age(file.person())));
        item.addClassName("card");
        if (file.concern().open()) {
            item.addClassName("urgent");
            item.add(standing(file.concern()));
        }
        return item;
    }

    private static Tags said(ConcernFile file) {
        return file.feedback()
                .safe()
                .filter(Safe::isConcern)
                .map(safe -> new Tags().warn(Say.text("review.concern.safe." + safe)))
                .orElseGet(Tags::new);
    }

    private Tags standing(Concern concern) {
        if (concern.late(clock.instant())) {
            return new Tags().warn(Say.text("review.concern.tag.late", Say.moment(concern.due())));
        }
        return new Tags()
                .tag(concern.seen()
                        .map(seen -> Say.text("review.concern.tag.seen", seen.by()))
                        .orElseGet(() -> Say.text("review.concern.tag.due", Say.moment(concern.due()))));
    }
}
