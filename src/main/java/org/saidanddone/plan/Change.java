package org.saidanddone.plan;

import java.time.LocalDate;

/** What a progress update changes about an action. */
public sealed interface Change {

    /** It is going otherwise. {@link Status#DONE} says that it was there today. */
    record NewStatus(Status to) implements Change {}

    /** It is to be there on another day. The day first promised stays. */
    record NewDate(LocalDate due) implements Change {}

    /** A step was added. */
    record MilestoneAdded(String title, String easyTitle, LocalDate due) implements Change {

        private static final int LONGEST = 200;

        /** Refuses empty and overlong titles with IllegalArgumentException. */
        public MilestoneAdded {
            if (title.isBlank() || easyTitle.isBlank() || title.length() > LONGEST || easyTitle.length() > LONGEST) {
                throw new IllegalArgumentException("a milestone has two titles of at most 200 characters");
            }
        }
    }

    /** A step was reached today. */
    record MilestoneReached(long milestoneId) implements Change {}

    /** Something shows how it is going; nothing about the action itself changes. */
    record Evidence() implements Change {}
}
