package org.saidanddone.plan;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;

/** Changes to actions, each dated and signed by the colleague who made it. What was there before stays readable. */
@Singleton
@Guarded
public class Progress {

    private final ActionChanges changes;
    private final OwnedActions owned;

    Progress(ActionChanges changes, OwnedActions owned) {
        this.changes = changes;
        this.owned = owned;
    }

    /**
     * Changes the action and adds the update to its history, in the caller's transaction.
     *
     * @param plain what happened, in plain words, at most 4,000 characters
     * @param easy what happened, in easy-read words, at most 4,000 characters
     * @throws AccessRefused when an action owner asks for an action that is not theirs
     * @throws IllegalArgumentException when there is no such action or milestone, or a text is empty or too long
     * @throws OptimisticLockException when somebody else changes the action at the same time
     */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.ADMINISTRATOR})
    public ProgressUpdate change(long actionId, Change change, String plain, String easy) {
        ActionRow row = changes.find(actionId);
        refuseOthers(actionId);
        return changes.make(row, change, new ProgressText(plain, easy));
    }

    /**
     * The same, for somebody who decided on what they saw of the action.
     *
     * @param seenVersion the version of the action that they saw
     * @throws OptimisticLockException when the action is not what they saw any more
     */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.ADMINISTRATOR})
    public ProgressUpdate change(long actionId, int seenVersion, Change change, String plain, String easy) {
        ActionRow row = changes.find(actionId);
        refuseOthers(actionId);
        if (row.version() != seenVersion) {
            throw new OptimisticLockException("the action was changed by somebody else");
        }
        return changes.make(row, change, new ProgressText(plain, easy));
    }

    private void refuseOthers(long actionId) {
        if (owned.only().filter(mine -> !mine.contains(actionId)).isPresent()) {
            throw new AccessRefused("Progress.change of an action of somebody else");
        }
    }

    /** Hands the action over: the new owner answers for it from now on, the former ones stay in its history. */
    @Transactional
    @Only(Role.ADMINISTRATOR)
    public void handOver(long actionId, Owner to) {
        changes.handOver(changes.find(actionId), to);
    }
}
