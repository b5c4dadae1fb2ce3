package org.saidanddone.plan;

import java.util.Set;

/** Checks what a plan is to be called. */
final class HeadingCheck {

    private static final int LONGEST = 200;

    private HeadingCheck() {}

    static void check(PlanHeading heading, Set<String> pictures, ProblemList problems) {
        if (!ActionCode.fits(heading.code())) {
            problems.add(0, "plan-code", "plan-code");
        }
        title(heading.title(), "plan-title", problems);
        title(heading.easyTitle(), "plan-easy-title", problems);
        if (!pictures.contains(heading.picture())) {
            problems.add(0, "plan-picture", "plan-picture", CellText.shown(heading.picture()));
        }
    }

    private static void title(String text, String field, ProblemList problems) {
        if (text.isEmpty()) {
            problems.add(0, field, field);
        } else if (text.length() > LONGEST) {
            problems.add(0, field, field + ".long", LONGEST);
        } else if (CellText.hasControlCharacter(text)) {
            problems.add(0, field, field + ".character");
        }
    }
}
