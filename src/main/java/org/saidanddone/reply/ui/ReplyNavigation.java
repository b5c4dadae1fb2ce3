package org.saidanddone.reply.ui;

import org.saidanddone.reply.DeliveryKind;

/** The ways to the screens of replies. */
public final class ReplyNavigation {

    /** The list of what waits for a reply. */
    public static final String LIST = "replies";

    static final String PHRASES = "phrases";
    static final String NEW_PHRASE = PHRASES + "/new";
    static final String PHRASE = PHRASES + "/:id([0-9]{1,18}|new)";
    static final String HELD = "words-to-look-at";
    static final String COMPOSE = "reply";
    static final String GROUP = COMPOSE + "/group";
    static final String ID = "id";
    static final String STILL_WRONG = "answer/still-wrong";
    static final String QUESTION = "answer/question";
    static final String MORE = "answer/more";
    static final String WRITTEN = "answer/written-down";
    static final String OPENED_AGAIN = "answer/opened-again";

    static final String TO_PHONE = "to-phone";
    static final String TO_POST = "to-post";
    static final String TO_TELL = "to-tell";
    static final String LETTER = "/letter";
    static final String CASE = TO_TELL + "/:id([0-9]{1,18})";

    private ReplyNavigation() {}

    /** The path where a colleague brings the reply of this feedback to the person. */
    static String toTell(long feedbackId) {
        return TO_TELL + "/" + feedbackId;
    }

    /** The path where a saved phrase is changed. */
    static String phrase(long id) {
        return PHRASES + "/" + id;
    }

    /** The path of the list of these tasks. */
    static String tasks(DeliveryKind kind) {
        return switch (kind) {
            case PHONE -> TO_PHONE;
            case POST -> TO_POST;
        };
    }

    /** The path where a reply to this feedback is written. */
    public static String compose(long feedbackId) {
        return COMPOSE + "/" + feedbackId;
    }

    /** The path where one reply to the people of a group is written. */
    public static String composeToAll(long groupId) {
        return GROUP + "/" + groupId;
    }
}
