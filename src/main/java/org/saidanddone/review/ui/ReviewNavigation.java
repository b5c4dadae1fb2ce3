package org.saidanddone.review.ui;

/** Ways to the screens of review. No address says anything about a person. */
public final class ReviewNavigation {

    public static final String INBOX = "inbox";
    public static final String CONCERNS = "concerns";
    public static final String MASK_WORDS = "words-to-hide";
    public static final String MESSAGE = "answer/message";
    public static final String SETTINGS = CONCERNS + "/settings";
    public static final String COPY = "a-persons-copy";
    public static final String TAGS = "tags";
    public static final String LATE = "late";
    public static final String INTERESTS = "best-interests";
    public static final String GROUPS = "groups";
    public static final String ID = "id";

    private ReviewNavigation() {}

    /** What has come in. */
    public static String inbox() {
        return INBOX;
    }

    /** One case. */
    public static String caseOf(long feedbackId) {
        return INBOX + "/" + feedbackId;
    }

    /** The safeguarding lead's list. */
    public static String concerns() {
        return CONCERNS;
    }

    /** One concern. */
    public static String concern(long concernId) {
        return CONCERNS + "/" + concernId;
    }

    /** One group. */
    public static String group(long groupId) {
        return GROUPS + "/" + groupId;
    }
}
