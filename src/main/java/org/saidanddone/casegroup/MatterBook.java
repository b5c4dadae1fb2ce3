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
 * Which cases are in which matter. Not guarded: for services, which say who may see each case, and never for screens.
 */
@Singleton
public class MatterBook {

    private static final int AT_ONCE = 200;

    private final MatterRepository matters;
    private final MemberRepository members;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    MatterBook(MatterRepository matters, MemberRepository members, Audit audit, WhoIsAsking whoIsAsking) {
        this.matters = matters;
        this.members = members;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    /** The cases of the matter, also those that whoever asks may not see. */
    @Transactional
    public List<Long> casesOf(long matterId) {
        return members.casesOf(matterId);
    }

    /** The matter of the case, empty where it is in none. */
    @Transactional
    public Optional<Long> matterOf(long feedbackId) {
        return members.matterOf(feedbackId);
    }

    /** Every matter that the case was ever in: what staff wrote there while it was may hold something of it. */
    @Transactional
    public Set<Long> everOf(long feedbackId) {
        Set<Long> all = new TreeSet<>(members.matterOf(feedbackId).stream().toList());
        List<AuditEvent> some = audit.after(feedbackId, 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream()
                    .filter(event -> event.what().equals("MATTER_PUT"))
                    .forEach(event -> all.add(Long.valueOf(event.became())));
            some = audit.after(feedbackId, some.getLast().id(), AT_ONCE);
        }
        return all;
    }

    /** The matter of each of these cases that is in one, with how many others of it whoever asks may see. */
    @Transactional
    public Map<Long, InMatter> of(Collection<Long> feedbackIds) {
        if (feedbackIds.isEmpty()) {
            return Map.of();
        }
        List<MemberRow> found = members.of(feedbackIds);
        Map<Long, MatterTally> tallies =
                tallies(found.stream().map(MemberRow::matterId).collect(Collectors.toSet()));
        Map<Long, InMatter> in = new HashMap<>();
        for (MemberRow row : found) {
            MatterTally tally = tallies.get(row.matterId());
            if (tally != null) {
                in.put(row.feedbackId(), new InMatter(row.matterId(), Math.max(0, tally.cases() - 1)));
            }
        }
        return in;
    }

    /** Holds the matter until the transaction ends, so that it is replied to once; false where there is none. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean hold(long matterId) {
        return matters.hold(matterId).isPresent();
    }

    /** How each of these matters stands for whoever asks; one of which they may see no case is not in it. */
    Map<Long, MatterTally> tallies(Set<Long> matterIds) {
        long me = whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : 0;
        return matterIds.isEmpty()
                ? Map.of()
                : matters.tallies(matterIds, me).stream()
                        .collect(Collectors.toMap(TallyRow::matterId, TallyRow::tally));
    }

    /** Those of the matters of which whoever asks may see a case, in the same order. */
    List<MatterCard> cards(List<MatterRow> rows) {
        Map<Long, MatterTally> tallies =
                tallies(rows.stream().map(MatterRow::number).collect(Collectors.toSet()));
        Function<MatterRow, Optional<MatterTally>> tally = row -> Optional.ofNullable(tallies.get(row.number()));
        return rows.stream()
                .flatMap(row -> tally.apply(row).map(each -> new MatterCard(row.matter(), each)).stream())
                .toList();
    }
}
