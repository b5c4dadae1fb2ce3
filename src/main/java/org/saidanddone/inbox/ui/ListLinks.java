package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.ListCount;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.inbox.SavedView;
import org.saidanddone.inbox.SavedViews;
import org.saidanddone.review.ui.ReviewNavigation;

/**
 * The ways to the lists that are always there, and to those that whoever looks gave names, each with how many cases are in it. A
 * list stays narrowed down from one to the other: then no number stands beside those that are always there.
 */
final class ListLinks extends Div {

    private static final long serialVersionUID = 1;

    private final transient Inbox inbox;
    private final transient SavedViews views;
    private final InboxQuery now;

    ListLinks(Inbox inbox, SavedViews views, InboxQuery now) {
        this.inbox = inbox;
        this.views = views;
        this.now = now;
        addClassName("list-links");
        show();
    }

    /** Reads them anew: a view has come, or gone, or has another name. */
    void show() {
        removeAll();
        List<SavedView> mine = views.mine();
        List<InboxQuery> fixed = now.narrowed().equals(Narrowed.NOT)
                ? Stream.of(InboxFilter.values()).map(InboxQuery::of).toList()
                : List.of();
        List<InboxQuery> counted = Stream.concat(fixed.stream(), mine.stream().map(SavedView::query))
                .toList();
        List<ListCount> counts = counted.isEmpty() ? List.of() : inbox.counts(counted);
        UnorderedList always = list();
        Iterator<ListCount> next = counts.iterator();
        for (InboxFilter each : InboxFilter.values()) {
            Anchor link = new Anchor(
                    ReviewNavigation.INBOX + "?show=" + PagedView.word(each),
                    Say.text("review.inbox.filter." + each.name()));
            if (!fixed.isEmpty()) {
                count(link, next.next());
            }
            if (each == now.filter()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            always.add(new ListItem(link));
        }
        add(nav(always, "review.filters"));
        if (!mine.isEmpty()) {
            UnorderedList own = list();
            own.addClassName("own-views");
            mine.forEach(view -> own.add(new ListItem(link(view, next.next()))));
            add(nav(own, "review.views"));
        }
    }

    private Anchor link(SavedView view, ListCount count) {
        Anchor link = new Anchor(ReviewNavigation.INBOX + "?view=" + view.id(), view.name());
        count(link, count);
        if (view.query().equals(now)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("filters");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private static Nav nav(UnorderedList list, String key) {
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", Say.text(key));
        return nav;
    }

    private static void count(Anchor link, ListCount count) {
        Span many = new Span(
                count.orMore() ? Say.text("review.lists.or-more", count.many()) : String.valueOf(count.many()));
        many.addClassName("list-count");
        link.add(new Span(" "), many);
    }
}
