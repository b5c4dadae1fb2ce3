package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
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
    private int shown;

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
        clear();
        List<Which> known = List.of(Which.values());
        Which which = wanted(event.getLocation(), known);
        String name = Say.text("review.concerns.heading." + which.name());
        heading(name);
        show(settings(), filters(ReviewNavigation.CONCERNS, known, which, "review.concerns.filter."));
        switch (which) {
            case OPEN -> show(list(name, which, concerns::open));
            case CLEARED -> show(list(name, which, concerns::cleared));
            case NAMES -> show(new Paragraph(Say.text("review.names.help")), names(name));
        }
    }

    private RowGrid list(String name, Which which, Function<Optional<Cursor>, Page<ConcernFile>> pages) {
        return new RowGrid(
                        name,
                        empty(which),
                        Say.text("review.concerns.column.concern"),
                        Say.text("review.concerns.column.person"),
                        Say.text("review.concerns.column.raised"))
                .pages(pages, files -> files.stream().map(this::row).toList());
    }

    private RowGrid names(String name) {
        return new RowGrid(
                        name,
                        empty(Which.NAMES),
                        Say.text("review.concerns.column.case"),
                        Say.text("review.concerns.column.colleague"),
                        Say.text("review.concerns.column.found"))
                .pages(decisions::waiting, page -> page.stream().map(this::row).toList());
    }

    private static Div empty(Which which) {
        Div empty = new Div(new Paragraph(Say.text("review.concerns.empty." + which.name())));
        if (which != Which.NAMES) {
            empty.add(new Anchor(
                    ReviewNavigation.CONCERNS + "?show=" + word(Which.NAMES), Say.text("review.concerns.empty.next")));
        }
        return empty;
    }

    private GridLine row(NameDecisions.Waiting waiting) {
        shown++;
        return new GridLine(
                shown,
                GridLine.Lead.of(
                        Say.text("review.case.heading", waiting.number().shown()),
                        ReviewNavigation.caseOf(waiting.feedbackId())),
                Say.text("review.names.waiting", waiting.name().colleague().name()),
                Say.text(
                        "review.names.found",
                        waiting.name().found(),
                        Say.moment(waiting.name().made())));
    }

    private static Paragraph settings() {
        return new Paragraph(new Anchor(ReviewNavigation.SETTINGS, Say.text("review.rules.go")));
    }

    private GridLine row(ConcernFile file) {
        Concern concern = file.concern();
        GridLine.Lead lead = GridLine.Lead.of(
                        Say.text(
                                "review.concern.heading",
                                file.feedback().number().shown()),
                        ReviewNavigation.concern(concern.id()))
                .warn(
                        file
                                .feedback()
                                .safe()
                                .filter(Safe::isConcern)
                                .map(safe -> Say.text("review.concern.safe." + safe))
                                .stream()
                                .toList());
        String source = Say.text(
                "review.concern.source." + concern.source().name(),
                concern.raisedBy().orElse(""));
        return new GridLine(
                concern.id(),
                (concern.open() ? standing(concern, lead) : lead).below(List.of(source)),
                PersonFacts.reach(file) + " " + PersonFacts.age(file.person()),
                Wording.age(concern.raised(), clock));
    }

    private GridLine.Lead standing(Concern concern, GridLine.Lead lead) {
        if (concern.late(clock.instant())) {
            return lead.warn(Say.text("review.concern.tag.late", Say.moment(concern.due())));
        }
        return lead.tag(concern.seen()
                .map(seen -> Say.text("review.concern.tag.seen", seen.by()))
                .orElseGet(() -> Say.text("review.concern.tag.due", Say.moment(concern.due()))));
    }
}
