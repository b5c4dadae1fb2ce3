package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/** Gives cases to a colleague, one or many at once. Each is in the audit trail. */
@Singleton
@Guarded
@Transactional
public class Handover {

    private final ReviewDesk desk;
    private final Recusals recusals;
    private final People people;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    Handover(ReviewDesk desk, Recusals recusals, People people, Audit audit, WhoIsAsking whoIsAsking) {
        this.desk = desk;
        this.recusals = recusals;
        this.people = people;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    /**
     * The colleague has the case from now on. Refused as every change of a case is, see {@link Cases}; and with
     * {@link MoveRefused} when they must not see it.
     *
     * @throws IllegalArgumentException when there is no such colleague, or they may not have cases
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt give(long feedbackId, int version, long personId) {
        ReviewRow row = desk.hold(feedbackId, version);
        String name = receiver(personId);
        ReviewMove.WORK_ON.from(row.reviewState());
        if (recusals.of(feedbackId).contains(personId)) {
            throw new MoveRefused(row.reviewState(), "give to this colleague");
        }
        return give(row, personId, name);
    }

    /**
     * The colleague has these cases from now on, each as it was read at its version.
     *
     * @return the cases that were left as they are, because somebody else came first, they are not
     *     to be worked on now, or the colleague may not have them
     * @throws IllegalArgumentException when there is no such colleague, or they may not have cases
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Set<Long> giveMany(Map<Long, Integer> versions, long personId) {
        String name = receiver(personId);
        Set<Long> left = new TreeSet<>();
        // In one order, so that two colleagues who do this at once never wait for each other.
        new TreeMap<>(versions).forEach((feedbackId, version) -> {
            ReviewRow row = desk.hold(feedbackId);
            if (row.version() != version
                    || !desk.maySee(row)
                    || !row.reviewState().workedOn()
                    || recusals.of(feedbackId).contains(personId)) {
                left.add(feedbackId);
            } else {
                give(row, personId, name);
            }
        });
        return left;
    }

    private CaseAt give(ReviewRow row, long personId, String name) {
        boolean mine = personId == whoIsAsking.colleague().id();
        audit.record(
                mine ? "TAKEN" : "GIVEN",
                Optional.of(row.feedbackId()),
                Optional.empty(),
                mine ? "" : name,
                desk.nameOf(row.assignedTo()),
                name);
        return desk.save(row.assigned(personId), row.reviewState());
    }

    private String receiver(long personId) {
        return people.active(personId)
                .filter(person ->
                        person.roles().contains(Role.REVIEWER) || person.roles().contains(Role.SAFEGUARDING_LEAD))
                .orElseThrow(() -> new IllegalArgumentException("no such colleague"))
                .name();
    }
}
