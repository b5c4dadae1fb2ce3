package org.saidanddone.inbox;

/** What comes first in a list. The database reads each from an index, so that a page costs the same in a list of a million. */
public enum InboxOrder {
    /** Who has waited shortest. */
    NEWEST("i.since", true),
    /** Who has waited longest. */
    LONGEST("i.since", false),
    /** What is due soonest; what is promised by no day comes last. */
    DUE_FIRST(InboxOrder.DUE, false),
    /** What is promised by no day, then what is due last. */
    DUE_LAST(InboxOrder.DUE, true);

    /** As V36 has it in its indexes: a place in a list needs a day, also where none is promised. */
    static final String DUE = "coalesce(i.due, timestamp with time zone '9000-01-01 00:00:00+00')";

    private final String column;
    private final boolean backwards;

    InboxOrder(String column, boolean backwards) {
        this.column = column;
        this.backwards = backwards;
    }

    String column() {
        return column;
    }

    boolean backwards() {
        return backwards;
    }

    /** True where the day of the reply says what comes first. */
    public boolean byDue() {
        return this == DUE_FIRST || this == DUE_LAST;
    }
}
