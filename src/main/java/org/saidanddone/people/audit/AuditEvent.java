package org.saidanddone.people.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail.
 *
 * @param id its number
 * @param at when
 * @param personId the number of the colleague who did it, empty for everybody else
 * @param who the name of whoever did it, "" for the person who gave the feedback
 * @param what a short code
 * @param detail more about it, in words for staff
 * @param was what was so before, a code or words for staff; "" where nothing was
 * @param became what was so after it; "" where nothing is
 */
public record AuditEvent(
        long id,
        Instant at,
        Optional<Long> personId,
        String who,
        String what,
        String detail,
        String was,
        String became) {}
