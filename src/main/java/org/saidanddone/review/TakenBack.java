package org.saidanddone.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what people have taken back. Not guarded: for services, which say who may know it. */
@Singleton
class TakenBack {

    private final TakingBackRepository rows;
    private final Clock clock;

    TakenBack(TakingBackRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What the person has taken back, where they ever took back anything. */
    @Transactional
    public Optional<TakingBackRow> of(long feedbackId) {
        return rows.findById(feedbackId);
    }

    /** True when the person took everything back and it is not gone yet, because a concern is open. */
    @Transactional
    public boolean waits(long feedbackId) {
        return of(feedbackId)
                .filter(row -> row.asked() != null && row.gone() == null)
                .isPresent();
    }

    /** When the person took everything back; null where they did not. */
    @Transactional
    public @Nullable Instant asked(long feedbackId) {
        return of(feedbackId).map(TakingBackRow::asked).orElse(null);
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void showChanged(long feedbackId) {
        rows.begin(feedbackId);
        rows.showChanged(feedbackId, clock.instant());
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void askedNow(long feedbackId) {
        rows.begin(feedbackId);
        rows.asked(feedbackId, clock.instant());
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void goneNow(long feedbackId) {
        rows.gone(feedbackId, clock.instant());
    }
}
