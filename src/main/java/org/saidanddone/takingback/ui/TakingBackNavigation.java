package org.saidanddone.takingback.ui;

/** The ways to what a person sent, and to taking it back. */
public final class TakingBackNavigation {

    /** Where a person with a receipt sees everything that they sent. */
    public static final String WHAT_I_SENT = "answer/what-i-sent";

    /** Where a person with a receipt takes back what they said. */
    public static final String TAKE_BACK = "answer/take-back";

    static final String TAKE_ALL_BACK = "answer/take-back/everything";

    private TakingBackNavigation() {}
}
