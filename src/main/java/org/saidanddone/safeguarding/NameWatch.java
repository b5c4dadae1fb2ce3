package org.saidanddone.safeguarding;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.saidanddone.people.People;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.Escalation;
import org.saidanddone.review.Recusals;

/**
 * Looks for the names of those who work here in what somebody says, in the transaction that keeps it. Whoever is found is
 * out of the case before anybody can read it.
 */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class NameWatch {

    private final NameWords words = NameWords.shipped();
    private final FoundNameRepository rows;
    private final People people;
    private final Recusals recusals;
    private final Escalation escalation;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    NameWatch(
            FoundNameRepository rows,
            People people,
            Recusals recusals,
            Escalation escalation,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.recusals = recusals;
        this.escalation = escalation;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /**
     * Takes everybody out of the case whose name stands in the texts. Somebody whom the lead has let in again stays in
     * where the name stood there before.
     *
     * @param before what stood there before these texts
     * @return true when somebody was taken out who was in
     */
    boolean look(long feedbackId, List<String> texts, List<String> before) {
        Map<Long, String> found = in(texts, people.namesOfActive());
        boolean any = false;
        for (Map.Entry<Long, String> each : found.entrySet()) {
            any |= out(feedbackId, each.getKey(), each.getValue(), before);
        }
        return any;
    }

    /**
     * As {@link #look}, for one colleague and all that was said in the case so far. What was found or decided before stays
     * as it is.
     */
    boolean lookFor(long feedbackId, long personId, String name, String text) {
        return rows.of(feedbackId, personId).isEmpty()
                && Optional.ofNullable(in(List.of(text), Map.of(personId, name)).get(personId))
                        .filter(found -> out(feedbackId, personId, found, List.of()))
                        .isPresent();
    }

    /** Takes these out of the case, because it says what they do here. */
    boolean out(long feedbackId, Set<Long> personIds, String found) {
        boolean any = false;
        for (long personId : personIds) {
            any |= out(feedbackId, personId, found, List.of());
        }
        return any;
    }

    private Map<Long, String> in(List<String> texts, Map<Long, String> colleagues) {
        List<SaidWords> said = texts.stream().map(SaidWords::of).toList();
        Map<Long, String> found = new TreeMap<>();
        if (said.stream().anyMatch(each -> !each.all().isEmpty())) {
            colleagues.forEach((id, name) -> {
                ColleagueName colleague = new ColleagueName(name, words);
                said.stream()
                        .flatMap(each -> colleague.in(each).stream())
                        .findFirst()
                        .ifPresent(how -> found.put(id, how));
            });
        }
        return found;
    }

    private boolean out(long feedbackId, long personId, String found, List<String> before) {
        escalation.hold(feedbackId);
        Optional<FoundNameRow> there = rows.of(feedbackId, personId);
        if (there.isEmpty() && recusals.of(feedbackId).contains(personId)) {
            return false;
        }
        if (there.isPresent()) {
            FoundNameRow row = there.get();
            boolean stood =
                    !in(before, Map.of(personId, escalation.nameOf(personId))).isEmpty();
            if (!row.is(FoundName.State.LIFTED) || stood) {
                return false;
            }
            rows.update(row.again(found, clock.instant()));
        } else {
            rows.save(FoundNameRow.fresh(feedbackId, personId, found, clock.instant()));
        }
        escalation.recuse(feedbackId, personId);
        String name = escalation.nameOf(personId);
        return whoIsAsking.as(new Asking.Product(), () -> {
            audit.record("NAME_FOUND", Optional.of(feedbackId), Optional.empty(), name, "", name);
            return true;
        });
    }
}
