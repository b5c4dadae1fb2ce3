package org.saidanddone.people.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/**
 * Who did what, and who read what. Written in the transaction of what it tells, so that neither is there without the
 * other, and sealed as that transaction ends. Never holds what a person wrote.
 */
@Singleton
public class Audit {

    private static final String PRODUCT = "Said and Done";

    private final AuditRepository rows;
    private final AuditChain chain;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Audit(AuditRepository rows, AuditChain chain, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.chain = chain;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /**
     * Records a step of whoever asks now.
     *
     * @param what a short code such as {@code READ}; the language file has words for it under
     *     {@code review.audit.what.}
     * @param feedbackId the feedback, where it is about one
     * @param actionId the action, where it is about one
     * @param detail more about it, in words for staff; never what a person wrote
     */
    @Transactional
    public void record(String what, Optional<Long> feedbackId, Optional<Long> actionId, String detail) {
        record(what, feedbackId, actionId, detail, "", "");
    }

    /**
     * Records a step of whoever asks now, with what was so before it and after it.
     *
     * @param what as in {@link #record(String, Optional, Optional, String)}
     * @param feedbackId the feedback, where it is about one
     * @param actionId the action, where it is about one
     * @param detail more about it, in words for staff; never what a person wrote
     * @param was what was so before: a code, a date or a number, or words for staff; "" where nothing was
     * @param became what is so after it, in the same form
     */
    @Transactional
    public void record(
            String what, Optional<Long> feedbackId, Optional<Long> actionId, String detail, String was, String became) {
        Asking asking = whoIsAsking.now();
        @Nullable Long person = asking instanceof Asking.Colleague colleague ? colleague.id() : null;
        chain.sealAtTheEnd(rows.save(new AuditRow(
                null,
                // The databases keep no more than this, and the seal must find the same moment again.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                person,
                nameOf(asking),
                what,
                feedbackId.orElse(null),
                actionId.orElse(null),
                detail,
                was,
                became)));
    }

    private static String nameOf(Asking asking) {
        return switch (asking) {
            case Asking.Visitor unused -> "";
            case Asking.Product unused -> PRODUCT;
            case Asking.Colleague colleague -> colleague.name();
        };
    }

    /** What happened to the feedback, newest first, at most as many. For services that say who may see it. */
    @Transactional
    public List<AuditEvent> of(long feedbackId, int atMost) {
        return rows.of(feedbackId, atMost).stream().map(AuditRow::event).toList();
    }

    /** A page of what happened to the feedback, oldest first, after the event with the number (0 for the first page). */
    @Transactional
    public List<AuditEvent> after(long feedbackId, long eventId, int atMost) {
        return rows.after(feedbackId, eventId, atMost).stream()
                .map(AuditRow::event)
                .toList();
    }
}
