package org.saidanddone.plan;

/**
 * What a plan is called. {@link PlanImport} checks it.
 *
 * @param code the plan's short name in addresses, for example {@code BRS}
 * @param title its name
 * @param easyTitle its name in easy-read words
 * @param picture the idea whose picture stands for it
 */
public record PlanHeading(String code, String title, String easyTitle, String picture) {

    /** Takes away blanks around each. */
    public PlanHeading {
        code = code.strip();
        title = title.strip();
        easyTitle = easyTitle.strip();
        picture = picture.strip();
    }
}
