package org.saidanddone.reply.ui;

/** The ways to the screens of replies. */
public final class ReplyNavigation {

    /** The list of what waits for a reply. */
    public static final String LIST = "replies";

    static final String COMPOSE = "reply";
    static final String MATTER = COMPOSE + "/matter";
    static final String ID = "id";
    static final String STILL_WRONG = "answer/still-wrong";
    static final String QUESTION = "answer/question";
    static final String MORE = "answer/more";
    static final String WRITTEN = "answer/written-down";
    static final String OPENED_AGAIN = "answer/opened-again";

    private ReplyNavigation() {}

    /** The path where a reply to this feedback is written. */
    public static String compose(long feedbackId) {
        return COMPOSE + "/" + feedbackId;
    }

    /** The path where one reply to the people of a matter is written. */
    public static String composeToAll(long matterId) {
        return MATTER + "/" + matterId;
    }
}
