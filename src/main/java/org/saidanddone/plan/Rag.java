package org.saidanddone.plan;

/** The rating that the source gave an action: red, amber or green. */
public enum Rag {
    /** Far from the promise. */
    RED,
    /** Partly there. */
    AMBER,
    /** As promised. */
    GREEN
}
