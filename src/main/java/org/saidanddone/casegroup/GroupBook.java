package org.saidanddone.casegroup;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.people.audit.AuditEvent;

/**
 * Which cases are in which group. Not guarded: for services, which say who may see each case, and never for screens.
 */
@Singleton
public class GroupBook {

    private static final int AT_ONCE = 200;

    private final GroupRepository groups;
    private final MemberRepository members;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    GroupBook(GroupRepository groups, MemberRepository members, Audit audit, WhoIsAsking whoIsAsking) {
        this.groups = groups;
        this.members = members;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    /** The cases of the group, also those that whoever asks may not see. */
    @Transactional
    public List<Long> casesOf(long groupId) {
        return members.casesOf(groupId);
    }

    /** The group of the case, empty where it is in none. */
    @Transactional
    public Optional<Long> groupOf(long feedbackId) {
        return members.groupOf(feedbackId);
    }

    /** Every group that the case was ever in: what staff wrote there while it was may hold something of it. */
    @Transactional
    public Set<Long> everOf(long feedbackId) {
        Set<Long> all = new TreeSet<>(members.groupOf(feedbackId).stream().toList());
        List<AuditEvent> some = audit.after(feedbackId, 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream()
                    .filter(event -> event.what().equals("MATTER_PUT"))
                    .forEach(event -> all.add(Long.valueOf(event.became())));
            some = audit.after(feedbackId, some.getLast().id(), AT_ONCE);
        }
        return all;
    }

    /** The group of each of these cases that is in one, with how many others of it whoever asks may see. */
    @Transactional
    public Map<Long, InGroup> of(Collection<Long> feedbackIds) {
        if (feedbackIds.isEmpty()) {
            return Map.of();
        }
        List<MemberRow> found = members.of(feedbackIds);
        Map<Long, GroupTally> tallies =
                tallies(found.stream().map(MemberRow::groupId).collect(Collectors.toSet()));
        Map<Long, InGroup> in = new HashMap<>();
        for (MemberRow row : found) {
            GroupTally tally = tallies.get(row.groupId());
            if (tally != null) {
                in.put(row.feedbackId(), new InGroup(row.groupId(), Math.max(0, tally.cases() - 1)));
            }
        }
        return in;
    }

    /** Holds the group until the transaction ends, so that it is replied to once; false where there is none. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean hold(long groupId) {
        return groups.hold(groupId).isPresent();
    }

    /** How each of these groups stands for whoever asks; one of which they may see no case is not in it. */
    Map<Long, GroupTally> tallies(Set<Long> groupIds) {
        long me = whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : 0;
        return groupIds.isEmpty()
                ? Map.of()
                : groups.tallies(groupIds, me).stream().collect(Collectors.toMap(TallyRow::groupId, TallyRow::tally));
    }

    /** Those of the groups of which whoever asks may see a case, in the same order. */
    List<GroupCard> cards(List<GroupRow> rows) {
        Map<Long, GroupTally> tallies =
                tallies(rows.stream().map(GroupRow::number).collect(Collectors.toSet()));
        Function<GroupRow, Optional<GroupTally>> tally = row -> Optional.ofNullable(tallies.get(row.number()));
        return rows.stream()
                .flatMap(row -> tally.apply(row).map(each -> new GroupCard(row.group(), each)).stream())
                .toList();
    }
}
