package org.saidanddone.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The lists of an inbox that are always there. */
public enum InboxFilter {
    /** What nobody has taken yet, newest first. */
    NEW(InboxOrder.NEWEST, Sorted.WAIT_AND_DUE),
    /** What the one who asks has taken and not answered, longest first. */
    MINE(InboxOrder.LONGEST, Sorted.WAIT_AND_DUE),
    /** Everything the person waits for, longest first. */
    WAITING(InboxOrder.LONGEST, Sorted.WAIT_AND_DUE),
    /** What must be answered before this week ends, soonest first. */
    DUE(InboxOrder.DUE_FIRST, Sorted.DUE),
    /** What should have been answered by now, latest first. */
    LATE(InboxOrder.DUE_FIRST, Sorted.DUE),
    /** Where the person said more, or that it is not better; longest first. */
    REOPENED(InboxOrder.LONGEST, Sorted.WAIT),
    /** What is linked to no action, longest first. */
    NOT_LINKED(InboxOrder.LONGEST, Sorted.WAIT),
    /** What has been answered, newest first. */
    ANSWERED(InboxOrder.NEWEST, Sorted.WAIT),
    /** What was set aside because nobody meant it as feedback, newest first. */
    SET_ASIDE(InboxOrder.NEWEST, Sorted.WAIT),
    /** What the person took back: a number and no more, newest first. */
    WITHDRAWN(InboxOrder.NEWEST, Sorted.WAIT),
    /** Every case, newest first. */
    ALL(InboxOrder.NEWEST, Sorted.WAIT);

    /** Lists that say of a case no more than that it is there and waits. */
    private static final Set<InboxFilter> SAY_NOTHING = Set.of(NEW, WAITING, DUE, LATE, ALL);

    private final InboxOrder own;
    private final Sorted by;

    InboxFilter(InboxOrder own, Sorted by) {
        this.own = own;
        this.by = by;
    }

    /** What there is an index for. */
    private enum Sorted {
        WAIT,
        DUE,
        WAIT_AND_DUE
    }

    /** What may come first in this list, its own order at the head: what an index gives without a look at every case. */
    public List<InboxOrder> orders() {
        return Stream.concat(
                        Stream.of(own),
                        Stream.of(InboxOrder.values())
                                .filter(order -> order != own && by != (order.byDue() ? Sorted.WAIT : Sorted.DUE)))
                .toList();
    }

    /** True when a colleague may meet a case here that is with the safeguarding lead, as a number and an age. */
    boolean saysNothing() {
        return SAY_NOTHING.contains(this);
    }
}
