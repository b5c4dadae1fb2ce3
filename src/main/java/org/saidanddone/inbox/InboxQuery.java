package org.saidanddone.inbox;

import java.io.Serializable;

/**
 * What an inbox is to show.
 *
 * @param filter the list
 * @param narrowed what the list is narrowed down to
 * @param order what comes first: one of the orders of the list
 */
public record InboxQuery(InboxFilter filter, Narrowed narrowed, InboxOrder order) implements Serializable {

    /** Takes no order that the list has not. */
    public InboxQuery {
        if (!filter.orders().contains(order)) {
            throw new IllegalArgumentException(filter + " has no order " + order);
        }
    }

    /** The whole list, in its own order. */
    public static InboxQuery of(InboxFilter filter) {
        return new InboxQuery(filter, Narrowed.NOT, filter.orders().getFirst());
    }

    /** The same list, narrowed down otherwise. */
    public InboxQuery narrowedTo(Narrowed other) {
        return new InboxQuery(filter, other, order);
    }

    /** The same list in this order; as it was where it has no such order. */
    public InboxQuery ordered(InboxOrder other) {
        return filter.orders().contains(other) ? new InboxQuery(filter, narrowed, other) : this;
    }

    /** True where what comes first is what the list says by itself. */
    public boolean inOwnOrder() {
        return order == filter.orders().getFirst();
    }

    /** True when a case that is met says nothing but that it is there and waits. */
    boolean saysNothing() {
        return filter.saysNothing() && narrowed.equals(Narrowed.NOT);
    }
}
