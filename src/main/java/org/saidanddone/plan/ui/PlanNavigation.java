package org.saidanddone.plan.ui;

import com.vaadin.flow.router.Location;

/** Ways to the pages about plans. */
public final class PlanNavigation {

    static final String PLANS = "plans";
    private static final String ACTIONS = "actions";
    static final String IMPORT = "plans-import";
    static final String POST_HOLDERS = "who-answers";
    static final String PROPOSALS = "proposals";

    /** Where somebody says how an action is going. Another feature owns the page; no wall may be crossed to name it. */
    private static final String TELL_ABOUT = "tell/about/";

    private PlanNavigation() {}

    /** All open plans. */
    public static String plans() {
        return PLANS;
    }

    /** One plan with its themes and actions. */
    public static String plan(String planCode) {
        return PLANS + "/" + planCode;
    }

    /** One action: what was promised and what became of it. */
    public static String action(String planCode, String actionCode) {
        return ACTIONS + "/" + planCode + "/" + actionCode;
    }

    /** True when the page that is open is the one of an action. The codes of its plan and of itself are the next two parts. */
    public static boolean isAction(Location here) {
        return here.getSegments().size() == 3 && here.getFirstSegment().equals(ACTIONS);
    }

    /** Where an administrator reads a plan in from a file. */
    public static String importing() {
        return IMPORT;
    }

    static String tellAbout(String planCode, String actionCode) {
        return TELL_ABOUT + planCode + "/" + actionCode;
    }
}
