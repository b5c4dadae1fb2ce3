package org.saidanddone.feedback;

/** How keeping words ended. */
public sealed interface Kept {

    /**
     * They are kept.
     *
     * @param version the answer's version now
     */
    record Done(int version) implements Kept {}

    /**
     * They are kept, together with what was written on another device since.
     *
     * @param words both texts
     * @param version the answer's version now
     */
    record Both(String words, int version) implements Kept {}

    /** There is no draft any more: it was sent, or it ended. */
    record Gone() implements Kept {}
}
