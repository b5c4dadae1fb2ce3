package org.saidanddone.people.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/**
 * Who did what, and who read what. Written in the transaction of what it tells, so that neither is there without the
 * other. Never holds what a person wrote.
 */
@Singleton
public class Audit {

    private static final String PRODUCT = "Said and Done";

    private final AuditRepository rows;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Audit(AuditRepository rows, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /**
     * Records a step of whoever asks now.
     *
     * @param what a short code such as {@code READ}; the language file has words for it under {@code audit.}
     * @param feedbackId the feedback, where it is about one
     * @param actionId the action, where it is about one
     * @param detail more about it, in words for staff; never what a person wrote
     */
    @Transactional
    public void record(String what, Optional<Long> feedbackId, Optional<Long> actionId, String detail) {
        Asking asking = whoIsAsking.now();
        @Nullable Long person = asking instanceof Asking.Colleague colleague ? colleague.id() : null;
        rows.save(new AuditRow(
                null,
                clock.instant(),
                person,
                nameOf(asking),
                what,
                feedbackId.orElse(null),
                actionId.orElse(null),
                detail));
    }

    static String nameOf(Asking asking) {
        return switch (asking) {
            case Asking.Visitor unused -> "";
            case Asking.Product unused -> PRODUCT;
            case Asking.Colleague colleague -> colleague.name();
        };
    }

    /** What happened to the feedback, newest first, at most as many. */
    @Transactional
    public List<AuditEvent> of(long feedbackId, int atMost) {
        return rows.of(feedbackId, atMost).stream().map(AuditRow::event).toList();
    }
}
