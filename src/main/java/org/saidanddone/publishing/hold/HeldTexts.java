package org.saidanddone.publishing.hold;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Instead;
import org.saidanddone.plan.WordsInstead;

/**
 * Public texts that hold words which were hidden later. While one is held, nobody is shown it; then it is shown as it is, with
 * a reason on record, or other words stand in its place, and what stood there stays on record. Nothing is rewritten. Not
 * guarded: for services, never for screens.
 */
@Singleton
public class HeldTexts implements WordsInstead {

    private final HoldRepository holds;
    private final MendedRepository mended;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    HeldTexts(HoldRepository holds, MendedRepository mended, WhoIsAsking whoIsAsking, Clock clock) {
        this.holds = holds;
        this.mended = mended;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** From now on nobody is shown the text, until somebody decides; true when it was not held for this case already. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean place(TextKind kind, long textId, long feedbackId) {
        if (holds.same(kind.name(), textId, feedbackId) > 0) {
            return false;
        }
        holds.save(new HoldRow(
                null,
                kind.name(),
                textId,
                feedbackId,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                me(),
                null,
                null,
                null,
                "",
                ""));
        return true;
    }

    /** By their numbers, what stands in the place of texts; those that are not in it are shown as they were written. */
    @Transactional
    public Map<Long, Instead> of(TextKind kind, Collection<Long> textIds) {
        if (textIds.isEmpty()) {
            return Map.of();
        }
        Set<Long> held = new HashSet<>(holds.held(kind.name(), textIds));
        Map<Long, Map<String, String>> words = mended(kind, textIds);
        Set<Long> ids = new HashSet<>(held);
        ids.addAll(words.keySet());
        Map<Long, Instead> found = new HashMap<>();
        ids.forEach(id -> found.put(id, new Instead(held.contains(id), words.getOrDefault(id, Map.of()))));
        return found;
    }

    /** The other words that stand in the place of texts, held or not. */
    @Transactional
    public Map<Long, Map<String, String>> mended(TextKind kind, Collection<Long> textIds) {
        Map<Long, Map<String, String>> words = new HashMap<>();
        if (!textIds.isEmpty()) {
            mended.of(kind.name(), textIds).forEach(row -> words.computeIfAbsent(row.textId(), id -> new HashMap<>())
                    .put(row.field(), row.words()));
        }
        return words;
    }

    @Override
    @Transactional
    public Map<Long, Instead> changes(Collection<Long> updateIds) {
        return of(TextKind.CHANGE, updateIds);
    }

    @Override
    @Transactional
    public Map<Long, Instead> proposals(Collection<Long> proposalIds) {
        return of(TextKind.PROPOSAL, proposalIds);
    }

    /** What is held, or was, because words were hidden in the case, newest first. */
    @Transactional
    public List<TextHold> because(long feedbackId) {
        return holds.of(feedbackId).stream().map(HoldRow::hold).toList();
    }

    /** What nobody has decided, oldest first. */
    @Transactional
    public List<TextHold> open(int atMost) {
        return holds.open(atMost).stream().map(HoldRow::hold).toList();
    }

    /** The hold with the number. */
    @Transactional
    public Optional<TextHold> find(long holdId) {
        return holds.findById(holdId).map(HoldRow::hold);
    }

    /** The words that stood in the text before, oldest first. */
    @Transactional
    public List<TextHold.Was> before(TextKind kind, long textId) {
        return mended.of(kind.name(), List.of(textId)).stream()
                .map(row -> new TextHold.Was(row.field(), row.was(), row.mendedByName(), row.mended()))
                .toList();
    }

    /** The text is shown as it is; false when somebody has decided before. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean keep(long holdId, String reason) {
        return decide(holdId, HoldRow.KEPT, reason);
    }

    /**
     * Other words stand in the place of those fields of the text; false when somebody has decided before.
     *
     * @param was what stands there now, by field
     * @param words what stands there from now on, by field
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean mend(TextHold hold, Map<String, String> was, Map<String, String> words) {
        if (!decide(hold.id(), HoldRow.MENDED, "")) {
            return false;
        }
        words.forEach((field, now) -> mended.save(new MendedRow(
                null,
                hold.kind().name(),
                hold.textId(),
                field,
                was.getOrDefault(field, ""),
                now,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                me(),
                name())));
        return true;
    }

    /** Another text stands in the place of this one, or none: nothing of it is held any more. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void settle(TextKind kind, long textId) {
        holds.settle(kind.name(), textId, clock.instant().truncatedTo(ChronoUnit.MICROS), me(), name());
    }

    /** All the words that stand, or stood, in the place of the text. */
    @Transactional
    public String everInstead(TextKind kind, long textId) {
        return mended.of(kind.name(), List.of(textId)).stream()
                .flatMap(row -> Stream.of(row.was(), row.words()))
                .collect(Collectors.joining("\n"));
    }

    /** The text is gone: nothing stands in its place any more. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void forget(TextKind kind, long textId) {
        mended.removeAll(kind.name(), textId);
        settle(kind, textId);
    }

    /** Whoever the case is of took everything back: what was hidden in it, and what was said about that, goes. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void erase(long feedbackId) {
        holds.removeReasons(feedbackId);
        mended.removeWas(feedbackId);
    }

    private boolean decide(long holdId, String decision, String reason) {
        return holds.decide(
                        holdId, decision, clock.instant().truncatedTo(ChronoUnit.MICROS), me(), name(), reason.strip())
                > 0;
    }

    private @Nullable Long me() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : null;
    }

    private String name() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.name() : "";
    }
}
