package org.saidanddone.plan;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;

/**
 * Changes to actions, each dated and signed. An action belongs to its owner: what the owner's own people write changes it,
 * what anybody else writes is a proposal. What was there before stays readable.
 */
@Singleton
@Guarded
public class Progress {

    private final ActionChanges changes;
    private final OwnedActions owned;
    private final NewProposals proposals;

    Progress(ActionChanges changes, OwnedActions owned, NewProposals proposals) {
        this.changes = changes;
        this.owned = owned;
        this.proposals = proposals;
    }

    /**
     * Changes the action and adds the update to its history, in the caller's transaction; or, where whoever asks is none of
     * the owner's own people, keeps the change as a proposal and tells the owner. There is no way to change an action without
     * saying what was seen of it.
     *
     * @param seenVersion the version of the action on which whoever asks decided
     * @throws AccessRefused when an action owner asks for an action that is not theirs
     * @throws IllegalArgumentException when there is no such action or milestone
     * @throws OptimisticLockException when the action is not what they saw any more
     */
    @Transactional
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Stated change(long actionId, int seenVersion, StatedChange stated) {
        ActionRow row = changes.find(actionId);
        if (owned.only().filter(mine -> !mine.contains(actionId)).isPresent()) {
            throw new AccessRefused("Progress.change of an action of somebody else");
        }
        if (row.version() != seenVersion) {
            throw new OptimisticLockException("the action was changed by somebody else");
        }
        Optional<Owner> post = owned.postFor(actionId);
        return post.isPresent()
                ? new Stated.Changed(changes.make(row, stated, post.get()))
                : new Stated.Proposed(proposals.make(row, stated));
    }

    /** Hands the action over: the new owner answers for it from now on, the former ones stay in its history. */
    @Transactional
    @Only(Role.ADMINISTRATOR)
    public void handOver(long actionId, Owner to) {
        changes.handOver(changes.find(actionId), to);
    }
}
