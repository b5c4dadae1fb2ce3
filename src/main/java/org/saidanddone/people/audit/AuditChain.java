package org.saidanddone.people.audit;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
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

    /** Seals the event when the transaction that is running now is about to commit. */
    void sealAtTheEnd(AuditRow event) {
        AtomicReference<Optional<ChainEnd>> toNote = new AtomicReference<>(Optional.empty());
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                ChainEnd end = seal(event);
                toNote.set(Optional.of(end).filter(unused -> goesOnFromTheNote(end)));
            }

            @Override
            public void afterCommit() {
                toNote.get().ifPresent(noted::note);
            }
        });
    }

    /** Seals the event now, in the transaction of the caller. */
    ChainEnd seal(AuditRow event) {
        ChainEnd before = held();
        ChainEnd after = new ChainEnd(before.place() + 1, maker.seal(before, event));
        seals.add(after.place(), event.number(), after.hash());
        head.move(after.place(), after.hash());
        return after;
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
