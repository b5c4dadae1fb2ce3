package org.saidanddone.plan;

/**
 * Why the status of an action is what it is.
 *
 * @param plain in plain words, "" where nobody said
 * @param easy in easy-read words, "" where nobody said it in those
 */
record Reason(String plain, String easy) {

    /** Nobody said. */
    static final Reason NONE = new Reason("", "");
}
