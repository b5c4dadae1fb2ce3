package org.saidanddone.plan;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;

/** Changes to actions, each dated and signed by the colleague who made it. What was there before stays readable. */
@Singleton
@Guarded
public class Progress {

    private final ActionChanges changes;

    Progress(ActionChanges changes) {
        this.changes = changes;
    }

    /**
     * Changes the action and adds the update to its history, in the caller's transaction.
     *
     * @param plain what happened, in plain words, at most 4,000 characters
     * @param easy what happened, in easy-read words, at most 4,000 characters
     * @throws IllegalArgumentException when there is no such action or milestone, or a text is empty or too long
     * @throws OptimisticLockException when somebody else changes the action at the same time
     */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.ADMINISTRATOR})
    public ProgressUpdate change(long actionId, Change change, String plain, String easy) {
        return changes.make(changes.find(actionId), change, new ProgressText(plain, easy));
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
        if (row.version() != seenVersion) {
            throw new OptimisticLockException("the action was changed by somebody else");
        }
        return changes.make(row, change, new ProgressText(plain, easy));
    }

    /** Hands the action over: the new owner answers for it from now on, the former ones stay in its history. */
    @Transactional
    @Only(Role.ADMINISTRATOR)
    public void handOver(long actionId, Owner to) {
        changes.handOver(changes.find(actionId), to);
    }
}
