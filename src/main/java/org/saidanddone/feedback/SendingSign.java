package org.saidanddone.feedback;

/**
 * A sign that a machine sent it. It is told to staff, who decide; it never keeps anything from being sent, for people who
 * use a switch, a password keeper or a helper can look like a machine too.
 */
public enum SendingSign {
    /** A box that is not shown to people was filled in. */
    HIDDEN_BOX,
    /** Everything from the first page to the last took less than a few seconds. */
    VERY_FAST
}
