package org.saidanddone.inbox.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;

/**
 * The list from which somebody opens cases, for this visit: it never stands in an address.
 *
 * @param query what it shows
 * @param order the cases that were on the screen, in their order
 * @param seen those that were opened from it, one after the other
 * @param over true once the last of them was seen
 */
record LastList(InboxQuery query, List<Long> order, Set<Long> seen, boolean over) {

    LastList {
        order = List.copyOf(order);
        seen = Set.copyOf(seen);
    }

    /** The last one; what is new where there was none. */
    static LastList now() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(LastList.class))
                .orElseGet(() -> of(InboxQuery.of(InboxFilter.NEW), List.of()));
    }

    static LastList of(InboxQuery query, List<Long> order) {
        return new LastList(query, order, Set.of(), false);
    }

    /** It is the last one from now on. */
    void keep() {
        VaadinSession.getCurrent().setAttribute(LastList.class, this);
    }

    LastList andSeen(long feedbackId) {
        Set<Long> all = new HashSet<>(seen);
        all.add(feedbackId);
        return new LastList(query, order, all, false);
    }

    LastList ended() {
        return new LastList(query, order, Set.of(), true);
    }
}
