package org.saidanddone.review;

/** Which cases an inbox shows. */
public enum InboxFilter {
    /** What nobody has taken yet, newest first. */
    NEW,
    /** Everything the person waits for, longest first. */
    WAITING,
    /** What the one who asks has taken and not answered, longest first. */
    MINE,
    /** What has been answered, newest first. */
    ANSWERED
}
