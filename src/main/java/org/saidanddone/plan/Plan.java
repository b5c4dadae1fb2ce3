package org.saidanddone.plan;

/**
 * A public plan: promises that somebody made to people.
 *
 * @param id the plan's number
 * @param code its short name in addresses, for example {@code BRS}
 * @param title its name
 * @param easyTitle its name in easy-read words
 * @param picture the idea whose picture stands for it
 * @param open true while people may give feedback about it
 * @param acknowledgeDays days in which somebody must have read new feedback
 * @param replyDays days in which new feedback must have an answer
 */
public record Plan(
        long id,
        String code,
        String title,
        String easyTitle,
        String picture,
        boolean open,
        int acknowledgeDays,
        int replyDays) {}
