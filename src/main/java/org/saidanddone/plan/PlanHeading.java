package org.saidanddone.plan;

import org.saidanddone.platform.text.CleanText;

/**
 * What a plan is called. {@link PlanImport} checks it.
 *
 * @param code the plan's short name in addresses, for example {@code BRS}
 * @param title its name
 * @param easyTitle its name in easy-read words
 * @param picture the idea whose picture stands for it
 */
public record PlanHeading(String code, String title, String easyTitle, String picture) {

    /** Cleans each, on one line. */
    public PlanHeading {
        code = CleanText.line(code);
        title = CleanText.line(title);
        easyTitle = CleanText.line(easyTitle);
        picture = CleanText.line(picture);
    }
}
