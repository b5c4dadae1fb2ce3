package org.saidanddone.people.audit;

import java.util.Optional;

/** What verifying the audit trail found. */
public sealed interface AuditFinding {

    /** Every row is as it was written, and none is missing up to this end. */
    record Whole(ChainEnd end) implements AuditFinding {}

    /**
     * The first place where it is not.
     *
     * @param place the place in the chain, from 1; 0 where the row has none
     * @param eventId the number of the row in {@code audit_event}, where it is known
     * @param how what is wrong with it
     */
    record Broken(long place, Optional<Long> eventId, How how) implements AuditFinding {}

    /** What is wrong with a row. */
    enum How {
        /** It, or its seal, is not as it was written. */
        CHANGED,
        /** The event was deleted; its seal is still there. */
        DELETED,
        /** The seal was deleted, and perhaps the event with it. */
        SEAL_DELETED,
        /** It was not written by this product: it has no seal. */
        NOT_SEALED,
        /** Rows are missing at the end: there were more. */
        CUT_OFF,
        /** The note in the data folder is not as this product wrote it, or the key is another one. */
        NOTE_UNREADABLE
    }
}
