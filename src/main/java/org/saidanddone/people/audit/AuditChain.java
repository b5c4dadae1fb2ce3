package org.saidanddone.people.audit;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.saidanddone.people.audit.NotedEnd.UnreadableNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals every event into one chain. The seal is made as the last thing of the event's transaction: the end of the chain
 * is then held only while one row is written and the transaction commits, and never before another lock, so that no two
 * transactions wait for each other. Several processes take their turns at the same row.
 */
@Singleton
class AuditChain {

    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);
    private static final String CUT = "THE AUDIT TRAIL IS NOT WHAT IT WAS: rows are missing. Run verify-audit.";

    private final HeadRepository head;
    private final SealRepository seals;
    private final SealMaker maker;
    private final NotedEnd noted;
    private final TransactionOperations<Connection> transactions;

    /** What the transactions that are running have not sealed yet, by their connection: each has one of its own. */
    private final Map<Object, List<AuditRow>> unsealed = Collections.synchronizedMap(new IdentityHashMap<>());

    AuditChain(
            HeadRepository head,
            SealRepository seals,
            SealMaker maker,
            NotedEnd noted,
            TransactionOperations<Connection> transactions) {
        this.head = head;
        this.seals = seals;
        this.maker = maker;
        this.noted = noted;
        this.transactions = transactions;
    }

    /** Seals the event when the transaction that is running now is about to commit, together with the others of it. */
    void sealAtTheEnd(AuditRow event) {
        TransactionStatus<?> running = transactions.findTransactionStatus().orElseThrow();
        Object transaction = running.getConnection();
        List<AuditRow> there = unsealed.get(transaction);
        if (there != null) {
            there.add(event);
            return;
        }
        unsealed.put(transaction, new ArrayList<>(List.of(event)));
        AtomicReference<Optional<ChainEnd>> toNote = new AtomicReference<>(Optional.empty());
        running.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                ChainEnd end = seal(Objects.requireNonNull(unsealed.remove(transaction)));
                toNote.set(Optional.of(end).filter(unused -> goesOnFromTheNote(end)));
            }

            @Override
            public void afterCommit() {
                toNote.get().ifPresent(noted::note);
            }

            @Override
            public void afterCompletion(Status status) {
                unsealed.remove(transaction);
            }
        });
    }

    /** Seals the events in this order now, in the transaction of the caller. */
    ChainEnd seal(List<AuditRow> events) {
        ChainEnd end = held();
        for (AuditRow event : events) {
            end = new ChainEnd(end.place() + 1, maker.seal(end, event));
            seals.add(end.place(), event.number(), end.hash());
        }
        head.move(end.place(), end.hash());
        return end;
    }

    /**
     * True when the chain still holds what was noted in the data folder. It is never noted over: a chain that was cut off
     * and grows again must not hide that it was.
     */
    boolean goesOnFromTheNote(ChainEnd end) {
        try {
            Optional<ChainEnd> note = noted.read();
            boolean goesOn = note.isEmpty()
                    || note.get().place() == 0
                    || seals.at(note.get().place())
                            .filter(seal -> note.get().place() <= end.place())
                            .filter(seal -> seal.hash().equals(note.get().hash()))
                            .isPresent();
            if (!goesOn) {
                LOG.error(CUT);
            }
            return goesOn;
        } catch (UnreadableNote | UncheckedIOException e) {
            LOG.error("the end of the audit trail cannot be read: {}", e.getMessage());
            return false;
        }
    }

    private ChainEnd held() {
        return head.hold()
                .or(() -> {
                    head.begin();
                    return head.hold();
                })
                .orElseThrow()
                .end();
    }
}
