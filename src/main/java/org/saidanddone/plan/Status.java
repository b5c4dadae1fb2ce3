package org.saidanddone.plan;

/** How an action is going. */
public enum Status {
    /** No source says. */
    NOT_KNOWN,
    /** Work has not begun. */
    NOT_STARTED,
    /** It will be there by its date. */
    ON_TRACK,
    /** It will not be, or was not, there by its date. */
    LATE,
    /** The promise was kept. */
    DONE,
    /** The promise will not be kept; the reason says why. */
    CANNOT
}
