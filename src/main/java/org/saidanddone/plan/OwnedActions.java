package org.saidanddone.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/** Which actions are an action owner's own. Not guarded: for services, never for screens. */
@Singleton
public class OwnedActions {

    private final HolderRepository holders;
    private final WhoIsAsking whoIsAsking;

    OwnedActions(HolderRepository holders, WhoIsAsking whoIsAsking) {
        this.holders = holders;
        this.whoIsAsking = whoIsAsking;
    }

    /**
     * The post in whose name whoever asks owns the action; with "" as its post they speak for the whole organisation. Empty
     * for everybody who is none of the owner's own people, whatever else they may do.
     */
    @Transactional
    public Optional<Owner> postFor(long actionId) {
        return whoIsAsking.now() instanceof Asking.Colleague me && me.roles().contains(Role.ACTION_OWNER)
                ? holders.heldFor(actionId, me.id()).map(HolderRow::owner)
                : Optional.empty();
    }

    /** The actions that whoever asks owns through a post they hold; none for everybody else. */
    @Transactional
    public Set<Long> mine() {
        return whoIsAsking.now() instanceof Asking.Colleague me && me.roles().contains(Role.ACTION_OWNER)
                ? Set.copyOf(holders.actionsOf(me.id()))
                : Set.of();
    }

    /**
     * The only actions that concern whoever asks; empty for those whom every action concerns (reviewers, the safeguarding
     * lead, administrators, the product itself).
     */
    @Transactional
    public Optional<Set<Long>> only() {
        Asking asking = whoIsAsking.now();
        if (asking.hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(mine());
    }
}
