package org.saidanddone.review.ui;

/** Where something stands on the page of a case: the order of the work. */
public enum Place {
    /** What must be known before anything is read. */
    TOP,
    /** What the person said, and what others may see of it. */
    WORDS,
    /** Beside the words: how it stands, and what is next. */
    BESIDE,
    /** Behind a tab, one at a time. */
    TABS
}
