package org.saidanddone.reply.ui;

/**
 * Who reads what is written in the form, so that the writer knows.
 *
 * @param letter whether a letter to one person is written in it
 * @param reply who reads the reply itself
 */
record Readers(Letter letter, Reply reply) {

    /** A letter to one person. */
    enum Letter {
        /** It goes to several people, and has no letter. */
        NONE,
        /** There is one that a colleague wrote; the writer does not read it. */
        OF_A_COLLEAGUE,
        /** It is written here. */
        WRITTEN_HERE
    }

    /** Who reads the reply. */
    enum Reply {
        /** Everybody: it stands beside what the person said. */
        EVERYBODY,
        /** The person and those who reply: what they said is not shown to everybody. */
        NOT_PUBLIC,
        /** Several people, some of whom are shown to everybody. */
        SEVERAL
    }
}
