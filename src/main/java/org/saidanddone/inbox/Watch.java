package org.saidanddone.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A list that somebody looks at, to tell what is new in it.
 *
 * @param query what the list shows
 * @param since from when
 * @param before what had changed just before: it is known
 */
public record Watch(InboxQuery query, Instant since, Set<Long> before) implements Serializable {

    /** Keeps its own copy. */
    public Watch {
        before = Set.copyOf(before);
    }
}
