package org.saidanddone.feedback;

/** Whose words these are. Shown wherever the words are shown. */
public enum Voice {
    /** The person's own words. */
    OWN,
    /** The person's own words, with help to write them. */
    SUPPORTED,
    /** Somebody speaks for the person. */
    ON_BEHALF
}
