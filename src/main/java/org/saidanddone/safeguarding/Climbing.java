package org.saidanddone.safeguarding;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/**
 * Takes a concern that nobody has looked at in time to the deputy and the administrators, once. Each is held by its row
 * for one transaction, so that several processes share the work and none is told of twice.
 */
@Singleton
class Climbing {

    private final Step step;
    private final WhoIsAsking whoIsAsking;

    Climbing(Step step, WhoIsAsking whoIsAsking) {
        this.step = step;
        this.whoIsAsking = whoIsAsking;
    }

    /** Looks for what is overdue and takes it up. */
    @Scheduled(fixedDelay = "20s", initialDelay = "${work.first-after:5s}")
    public void climb() {
        boolean more = true;
        while (more) {
            more = whoIsAsking.as(new Asking.Product(), step::next);
        }
    }

    /** One concern, in a transaction of its own. */
    @Singleton
    static class Step {

        private final ConcernRepository rows;
        private final ConcernMail mail;
        private final Audit audit;
        private final Clock clock;

        Step(ConcernRepository rows, ConcernMail mail, Audit audit, Clock clock) {
            this.rows = rows;
            this.mail = mail;
            this.audit = audit;
            this.clock = clock;
        }

        @Transactional
        boolean next() {
            Instant now = clock.instant();
            Optional<ConcernRow> overdue = rows.overdue(now);
            overdue.ifPresent(row -> {
                rows.climb(row.number(), now);
                audit.record("CONCERN_CLIMBED", Optional.of(row.feedbackId()), Optional.empty(), "");
                mail.climbed(row.feedbackId(), row.number());
            });
            return overdue.isPresent();
        }
    }
}
