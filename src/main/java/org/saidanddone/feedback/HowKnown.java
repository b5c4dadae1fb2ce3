package org.saidanddone.feedback;

/** How somebody who answers for another person knows what they say. */
public enum HowKnown {
    /** The person told them. */
    TOLD_ME,
    /** They see it. */
    I_SEE,
    /** They think so. */
    I_THINK
}
