package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
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
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.Page;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.inbox.Inbox;
import org.saidanddone.review.inbox.InboxCard;
import org.saidanddone.review.inbox.InboxFilter;
import org.saidanddone.review.inbox.InboxQuery;

/** What has come in: a card a case, never its words. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = ReviewNavigation.INBOX, layout = StaffLayout.class)
class InboxView extends PagedView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Inbox inbox;
    private final transient Plans plans;
    private final transient Clock clock;

    InboxView(Inbox inbox, Plans plans, Clock clock) {
        this.inbox = inbox;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<InboxFilter> known = List.of(InboxFilter.values());
        InboxFilter filter = wanted(event.getLocation(), known);
        heading(Say.text("review.inbox.heading." + filter.name()));
        Page<InboxCard> page = inbox.list(InboxQuery.of(filter), after(event.getLocation()));
        clear();
        show(filters(ReviewNavigation.INBOX, known, filter, "review.inbox.filter."));
        if (page.items().isEmpty()) {
            show(new Paragraph(Say.text("review.inbox.empty." + filter.name())));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        page.items().forEach(card -> cards.add(item(card)));
        show(cards);
        page.next().ifPresent(next -> show(more(ReviewNavigation.INBOX, filter, next)));
    }

    private ListItem item(InboxCard card) {
        ListItem item = new ListItem(
                switch (card) {
                    case InboxCard.WithLead lead -> withLead(lead);
                    case InboxCard.Open open -> open(open);
                });
        item.addClassName("card");
        if (card instanceof InboxCard.Open open && open.state() instanceof ReviewState.Escalated) {
            item.addClassName("urgent");
        }
        return item;
    }

    private Component[] withLead(InboxCard.WithLead card) {
        return new Component[] {
            new H2(Say.text("review.case.heading", card.number().shown())),
            new Paragraph(Say.text("review.inbox.since", Wording.age(card.since(), clock))),
            new Paragraph(Say.text("review.inbox.with-lead"))
        };
    }

    private Component[] open(InboxCard.Open card) {
        Anchor way = new Anchor(
                ReviewNavigation.caseOf(card.feedbackId()),
                Say.text("review.case.heading", card.number().shown()));
        Tags tags = new Tags();
        if (card.state() instanceof ReviewState.Escalated) {
            tags.warn(Wording.of(card.state()));
        } else {
            tags.tag(Wording.of(card.state()));
        }
        tags.tag(Wording.of(card.feeling())).tag(Wording.of(card.voice()));
        String about = card.actionIds().isEmpty()
                ? Say.text("review.inbox.not-linked")
                : String.join(
                        "; ",
                        card.actionIds().stream()
                                .map(action -> Wording.action(plans, action))
                                .toList());
        String holder = card.mine()
                ? Say.text("review.holder.me")
                : card.holder()
                        .map(name -> Say.text("review.holder.other", name))
                        .orElseGet(() -> Say.text("review.holder.nobody"));
        Paragraph since = new Paragraph(Say.text("review.inbox.since", Wording.age(card.since(), clock)));
        since.setVisible(card.state().waiting());
        return new Component[] {new H2(way), since, tags, new Paragraph(about), new Paragraph(holder)};
    }
}
