package org.saidanddone.people.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.people.audit.AuditFinding.Broken;
import org.saidanddone.people.audit.AuditFinding.How;
import org.saidanddone.people.audit.NotedEnd.UnreadableNote;

/**
 * Goes through the whole audit trail and names the first row that is not as it was written. Rows that are added
 * meanwhile do not disturb it. For the command line, never for screens.
 */
@Singleton
public class AuditVerifier {

    private static final int PAGE = 1000;

    private final AuditRepository events;
    private final SealRepository seals;
    private final HeadRepository head;
    private final SealMaker maker;
    private final NotedEnd noted;

    AuditVerifier(AuditRepository events, SealRepository seals, HeadRepository head, SealMaker maker, NotedEnd noted) {
        this.events = events;
        this.seals = seals;
        this.head = head;
        this.maker = maker;
        this.noted = noted;
    }

    /**
     * Verifies the trail.
     *
     * @param known ends that are known from elsewhere, such as from a line of a log kept apart; the trail must hold
     *     them too
     */
    public AuditFinding verify(List<ChainEnd> known) {
        Optional<ChainEnd> note;
        try {
            note = noted.read();
        } catch (UnreadableNote e) {
            return new Broken(0, Optional.empty(), How.NOTE_UNREADABLE);
        }
        ChainEnd end = head.now().map(HeadRow::end).orElse(ChainEnd.EMPTY);
        Walk walk = walk(end);
        return walk.broken()
                .or(() -> mismatch(walk.end(), end))
                .or(() -> note.flatMap(each -> missing(walk.end(), each)))
                .or(() -> known.stream()
                        .flatMap(each -> missing(walk.end(), each).stream())
                        .findFirst())
                .or(this::notSealed)
                .<AuditFinding>map(Function.identity())
                .orElseGet(() -> new AuditFinding.Whole(walk.end()));
    }

    private record Walk(ChainEnd end, Optional<Broken> broken) {}

    private Walk walk(ChainEnd end) {
        ChainEnd at = ChainEnd.EMPTY;
        // Without a head the chain is walked to wherever it goes.
        long upTo = Math.max(end.place(), seals.last().map(SealRow::place).orElse(0L));
        List<SealRow> page = seals.page(0, upTo, PAGE);
        while (!page.isEmpty()) {
            Map<Long, AuditRow> found = events
                    .with(page.stream().map(SealRow::eventId).toList())
                    .stream()
                    .collect(Collectors.toMap(AuditRow::number, Function.identity()));
            for (SealRow seal : page) {
                Optional<Broken> broken = wrong(at, seal, Optional.ofNullable(found.get(seal.eventId())));
                if (broken.isPresent()) {
                    return new Walk(at, broken);
                }
                at = new ChainEnd(seal.place(), seal.hash());
            }
            page = seals.page(at.place(), upTo, PAGE);
        }
        return new Walk(at, Optional.empty());
    }

    private Optional<Broken> wrong(ChainEnd before, SealRow seal, Optional<AuditRow> event) {
        if (seal.place() != before.place() + 1) {
            return Optional.of(new Broken(before.place() + 1, Optional.empty(), How.SEAL_DELETED));
        }
        if (event.isEmpty()) {
            return Optional.of(new Broken(seal.place(), Optional.of(seal.eventId()), How.DELETED));
        }
        return event.filter(row -> !maker.seal(before, row).equals(seal.hash()))
                .map(row -> new Broken(seal.place(), Optional.of(seal.eventId()), How.CHANGED));
    }

    private static Optional<Broken> mismatch(ChainEnd walked, ChainEnd head) {
        if (walked.place() < head.place()) {
            return Optional.of(new Broken(walked.place() + 1, Optional.empty(), How.CUT_OFF));
        }
        return Optional.empty();
    }

    private Optional<Broken> missing(ChainEnd walked, ChainEnd known) {
        if (known.place() > walked.place()) {
            return Optional.of(new Broken(walked.place() + 1, Optional.empty(), How.CUT_OFF));
        }
        return seals.at(known.place())
                .filter(seal -> !seal.hash().equals(known.hash()))
                .map(seal -> new Broken(seal.place(), Optional.of(seal.eventId()), How.CHANGED));
    }

    private Optional<Broken> notSealed() {
        return events.unsealed(0, 1).stream()
                .findFirst()
                .map(row -> new Broken(0, Optional.of(row.number()), How.NOT_SEALED));
    }
}
