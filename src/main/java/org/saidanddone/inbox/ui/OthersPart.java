package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Link;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.inbox.OtherCase;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** Other cases about the actions of this one, newest first. */
@Prototype
final class OthersPart extends CasePart {

    private static final long serialVersionUID = 1;

    private final transient Inbox inbox;
    private final transient Plans plans;
    private final transient Clock clock;
    private final Div body = new Div();

    OthersPart(Inbox inbox, Plans plans, Clock clock) {
        super("review.others.heading");
        this.inbox = inbox;
        this.plans = plans;
        this.clock = clock;
        add(body);
    }

    @Override
    protected Place place() {
        return Place.TABS;
    }

    @Override
    protected String tab() {
        return Say.text("review.tab.others");
    }

    @Override
    protected int order() {
        return 130;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    protected void show(CaseFile file) {
        body.removeAll();
        List<Long> actions =
                file.feedback().links().stream().map(Link::actionId).distinct().toList();
        if (actions.isEmpty()) {
            body.add(new Paragraph(Say.text("review.links.none")));
        }
        actions.forEach(action -> about(action, inbox.others(file.feedback().id(), action)));
    }

    private void about(long actionId, List<OtherCase> others) {
        String title = Wording.action(plans, actionId);
        body.add(new H3(title));
        if (others.isEmpty()) {
            body.add(new Paragraph(Say.text("review.others.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        others.forEach(card -> list.add(new ListItem(
                new Anchor(
                        ReviewNavigation.caseOf(card.feedbackId()),
                        Say.text("review.case.heading", card.number().shown())),
                new Paragraph(String.join(
                        ". ",
                        Stream.of(
                                        Wording.of(card.state()),
                                        Wording.of(card.feeling()),
                                        Wording.age(card.since(), clock))
                                .toList())))));
        body.add(
                list,
                buttons(small(
                        Say.text("review.others.all"),
                        Say.text("review.others.all.spoken", title),
                        () -> all(actionId))));
    }

    private static void all(long actionId) {
        LastList.of(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toAction(actionId)), List.of())
                .keep();
        UI.getCurrent().navigate(ReviewNavigation.INBOX);
    }
}
