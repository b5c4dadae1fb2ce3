package org.saidanddone.easyread.plainwords;

/** The two ways every text of the product is written. */
public enum Variant {
    /** Everyday words, for anybody: sentences of at most 25 words, the limit GOV.UK sets its own writers. */
    PLAIN,
    /** Easy-read words: sentences of at most 15 words, rules W1 to W5 of the accessibility standard. */
    EASY_READ
}
