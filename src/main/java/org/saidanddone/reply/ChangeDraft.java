package org.saidanddone.reply;

import java.time.LocalDate;
import java.util.Optional;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Status;

/**
 * The change to an action as it is being written: any part may still be missing.
 *
 * @param actionId the action that changes
 * @param kind what kind of change
 * @param status the new status, for a change of status
 * @param date the new date, for a change of date or an added step
 * @param title the added step in plain words, or ""
 * @param easyTitle the added step in easy-read words, or ""
 * @param milestoneId the step that was reached
 * @param plain what the action's page says about the change, in plain words, or ""
 * @param easy the same in easy-read words, or ""
 */
public record ChangeDraft(
        Optional<Long> actionId,
        Optional<ChangeKind> kind,
        Optional<Status> status,
        Optional<LocalDate> date,
        String title,
        String easyTitle,
        Optional<Long> milestoneId,
        String plain,
        String easy) {

    /** No change yet. */
    public static final ChangeDraft NONE = new ChangeDraft(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", "", Optional.empty(), "", "");

    /** The change itself, empty while a part of it is missing. */
    public Optional<Change> change() {
        return kind.flatMap(chosen -> switch (chosen) {
            case STATUS -> status.map(Change.NewStatus::new);
            case DATE -> date.map(Change.NewDate::new);
            case MILESTONE_ADDED ->
                date.filter(due -> isAStep())
                        .map(due -> new Change.MilestoneAdded(title.strip(), easyTitle.strip(), due));
            case MILESTONE_REACHED -> milestoneId.map(Change.MilestoneReached::new);
            case EVIDENCE -> Optional.of(new Change.Evidence());
        });
    }

    private boolean isAStep() {
        return !title.isBlank()
                && !easyTitle.isBlank()
                && title.length() <= SendPolicies.LONGEST_STEP
                && easyTitle.length() <= SendPolicies.LONGEST_STEP;
    }
}
