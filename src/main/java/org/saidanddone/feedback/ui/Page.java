package org.saidanddone.feedback.ui;

import static org.saidanddone.feedback.ui.FeedbackNavigation.TELL;

import org.saidanddone.feedback.Way;

/** The paths of the pages where feedback is given. None of them says anything about a person. */
final class Page {

    static final String PLANS = TELL + "/plan";
    static final String PRACTICE = TELL + "/practice";
    static final String CHECK = TELL + "/check";
    static final String SAFE_HELP = TELL + "/safe-help";
    static final String SENT = TELL + "/sent";
    static final String SENT_REACH = SENT + "/reach";
    static final String ANSWER_REACH = FeedbackNavigation.ANSWER + "/reach";
    static final String DEVICE = TELL + "/device";
    static final String START_AGAIN = TELL + "/start-again";
    static final String SO_FAR = TELL + "/so-far";
    static final String STOP = TELL + "/stop";

    /** Where something is added, in any way, to feedback that was sent. */
    static final String ADD = FeedbackNavigation.ANSWER + "/add";

    private Page() {}

    /** The page of a question, or the check, or the help to be safe. */
    static String of(String page) {
        return TELL + "/" + page;
    }

    /** The page on which a question is answered in one way. */
    static String of(String question, Way way) {
        return of(question) + "/" + way.path();
    }

    /** The themes of a plan. */
    static String plan(String planCode) {
        return PLANS + "/" + planCode;
    }

    /** The actions of a theme. */
    static String theme(String planCode, int place) {
        return plan(planCode) + "/" + place;
    }
}
