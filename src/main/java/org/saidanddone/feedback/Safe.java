package org.saidanddone.feedback;

/** What the person answered when asked if they are safe. */
public enum Safe {
    /** They are safe. */
    YES,
    /** They are not: a concern. */
    NO,
    /** They are not sure: a concern as well. */
    NOT_SURE;

    /** True when somebody must look at it at once. */
    public boolean isConcern() {
        return this != YES;
    }
}
