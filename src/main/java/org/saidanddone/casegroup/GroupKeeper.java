package org.saidanddone.casegroup;

import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.ReviewChanged;

/**
 * Puts cases into groups and takes them out, in the transaction of the caller, who holds the case. A case that goes to
 * the safeguarding lead leaves its group in the same transaction: nothing that is done with the others reaches it.
 */
@Singleton
class GroupKeeper {

    private final GroupRepository groups;
    private final MemberRepository members;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    GroupKeeper(GroupRepository groups, MemberRepository members, Audit audit, WhoIsAsking whoIsAsking, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void put(long groupId, long feedbackId) {
        @Nullable Long me = whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : null;
        members.add(feedbackId, groupId, clock.instant(), me);
        groups.moved(groupId, clock.instant());
        audit.record(
                "MATTER_PUT",
                Optional.of(feedbackId),
                Optional.empty(),
                String.valueOf(groupId),
                "",
                String.valueOf(groupId));
    }

    /** Does nothing where the case is in no group; true where it was in one. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    boolean takeOut(long feedbackId) {
        Optional<Long> group = members.groupOf(feedbackId);
        group.ifPresent(id -> {
            members.remove(feedbackId);
            groups.moved(id, clock.instant());
            audit.record(
                    "MATTER_OUT",
                    Optional.of(feedbackId),
                    Optional.empty(),
                    String.valueOf(id),
                    String.valueOf(id),
                    "");
        });
        return group.isPresent();
    }

    @EventListener
    @Order(-50)
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void changed(ReviewChanged review) {
        if (!review.state().workedOn()) {
            takeOut(review.feedbackId());
        }
    }
}
