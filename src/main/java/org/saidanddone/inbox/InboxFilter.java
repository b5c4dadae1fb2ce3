package org.saidanddone.inbox;

import java.util.Set;

/** The lists of an inbox that are always there. */
public enum InboxFilter {
    /** What nobody has taken yet, newest first. */
    NEW(Order.NEWEST),
    /** What the one who asks has taken and not answered, longest first. */
    MINE(Order.LONGEST),
    /** Everything the person waits for, longest first. */
    WAITING(Order.LONGEST),
    /** What must be answered before this week ends, soonest first. */
    DUE(Order.DUE),
    /** What should have been answered by now, latest first. */
    LATE(Order.DUE),
    /** Where the person said more, or that it is not better; longest first. */
    REOPENED(Order.LONGEST),
    /** What is linked to no action, longest first. */
    NOT_LINKED(Order.LONGEST),
    /** What has been answered, newest first. */
    ANSWERED(Order.NEWEST),
    /** What was set aside because nobody meant it as feedback, newest first. */
    SET_ASIDE(Order.NEWEST),
    /** What the person took back: a number and no more, newest first. */
    WITHDRAWN(Order.NEWEST),
    /** Every case, newest first. */
    ALL(Order.NEWEST);

    /** Lists that say of a case no more than that it is there and waits. */
    private static final Set<InboxFilter> SAY_NOTHING = Set.of(NEW, WAITING, DUE, LATE, ALL);

    private final Order order;

    InboxFilter(Order order) {
        this.order = order;
    }

    /** What comes first. */
    enum Order {
        NEWEST("since", true),
        LONGEST("since", false),
        DUE("due", false);

        private final String column;
        private final boolean backwards;

        Order(String column, boolean backwards) {
            this.column = column;
            this.backwards = backwards;
        }

        String column() {
            return column;
        }

        boolean backwards() {
            return backwards;
        }
    }

    Order order() {
        return order;
    }

    /** True when a colleague may meet a case here that is with the safeguarding lead, as a number and an age. */
    boolean saysNothing() {
        return SAY_NOTHING.contains(this);
    }
}
