package org.saidanddone.feedback;

/** How a promise is going, as the person says. */
public enum Feeling {
    /** It is going well. */
    GOOD,
    /** Neither good nor bad. */
    OK,
    /** It is going badly. */
    BAD,
    /** The person does not know. */
    DONT_KNOW
}
