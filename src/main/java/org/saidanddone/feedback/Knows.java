package org.saidanddone.feedback;

import java.util.Set;

/** What somebody knows, and wants, of feedback that somebody else gives for them. */
public enum Knows {
    /** They want it. */
    WANTS_IT(true),
    /** They know and agree, as it was asked before. */
    AGREES(true),
    /** They know, and can say no. */
    CAN_SAY_NO(true),
    /** They know, as it was asked before: nobody asked if they can say no, so it is no yes. */
    TOLD(false),
    /** They know. Those who answered this were not asked if the person wants it. */
    KNOWS(false),
    /** They know, and do not want it. */
    KNOWS_NOT_WANTED(false),
    /** They do not know. */
    DOES_NOT_KNOW(false),
    /** The one who gives it cannot find out. */
    CANNOT_FIND_OUT(false),
    /** The question was left out. */
    NOT_SAID(false);

    private static final Set<String> CODES = Set.of(
            WANTS_IT.name(),
            AGREES.name(),
            CAN_SAY_NO.name(),
            TOLD.name(),
            KNOWS.name(),
            KNOWS_NOT_WANTED.name(),
            DOES_NOT_KNOW.name(),
            CANNOT_FIND_OUT.name());

    private final boolean couldSayNo;

    Knows(boolean couldSayNo) {
        this.couldSayNo = couldSayNo;
    }

    /** What was chosen; {@link #NOT_SAID} for nothing. */
    static Knows of(String choice) {
        return CODES.contains(choice) ? valueOf(choice) : NOT_SAID;
    }

    /** True when it may be shown to everybody where whoever gave it said so: the person could have said no. */
    public boolean agreed() {
        return couldSayNo;
    }

    /** True when nobody may ever show it to everybody. */
    public boolean refused() {
        return this == KNOWS_NOT_WANTED;
    }
}
