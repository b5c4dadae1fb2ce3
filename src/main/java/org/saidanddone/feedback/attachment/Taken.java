package org.saidanddone.feedback.attachment;

/** How taking a piece ended. */
public sealed interface Taken {

    /**
     * It is on disk.
     *
     * @param next the place of the piece that is wanted next
     */
    record Kept(int next) implements Taken {}

    /**
     * All of it is on disk.
     *
     * @param pieces how many pieces came
     * @param bytes how many bytes they had together
     */
    record Whole(int pieces, long bytes) implements Taken {}

    /**
     * A piece before it is missing, and it was not kept.
     *
     * @param wanted the place of the piece that is wanted
     */
    record Gap(int wanted) implements Taken {}

    /** There is no draft any more: it was sent, or it ended. */
    record Gone() implements Taken {}

    /** It cannot be kept. */
    record Refused(Why why) implements Taken {}

    /** Why something cannot be kept. */
    enum Why {
        /** The content is no recording, or no photo, that we can take. */
        NOT_THIS_KIND,
        /** There is nothing in it. */
        EMPTY,
        /** It is a picture as iPhones keep it, which no browser of others shows and we cannot draw anew. */
        IPHONE_PICTURE,
        /** It has more bytes than it may have. */
        TOO_BIG,
        /** It is longer than it may be. */
        TOO_LONG,
        /** This answer has as many as it may have. */
        TOO_MANY,
        /** Nobody's recordings fit in at the moment. */
        NO_ROOM,
        /** It is whole already, and takes no more pieces. */
        ALREADY_WHOLE
    }
}
