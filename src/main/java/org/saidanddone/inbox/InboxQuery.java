package org.saidanddone.inbox;

import java.io.Serializable;

/**
 * What an inbox is to show.
 *
 * @param filter the list
 * @param narrowed what the list is narrowed down to
 */
public record InboxQuery(InboxFilter filter, Narrowed narrowed) implements Serializable {

    /** The whole list. */
    public static InboxQuery of(InboxFilter filter) {
        return new InboxQuery(filter, Narrowed.NOT);
    }

    /** The same list, narrowed down otherwise. */
    public InboxQuery narrowedTo(Narrowed other) {
        return new InboxQuery(filter, other);
    }

    /** True when a case that is met says nothing but that it is there and waits. */
    boolean saysNothing() {
        return filter.saysNothing() && narrowed.equals(Narrowed.NOT);
    }
}
