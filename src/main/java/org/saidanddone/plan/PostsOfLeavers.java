package org.saidanddone.plan;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.saidanddone.people.PersonEnded;
import org.saidanddone.people.audit.Audit;

/** Whoever leaves holds no post any more, from the moment on at which the account ends. */
@Singleton
class PostsOfLeavers {

    private final HolderRepository rows;
    private final Audit audit;
    private final Clock clock;

    PostsOfLeavers(HolderRepository rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void ended(PersonEnded event) {
        rows.of(event.personId()).forEach(row -> {
            rows.update(row.endedAt(clock.instant()));
            audit.record(
                    "POST_ENDED", Optional.empty(), Optional.empty(), event.name(), PostHolders.words(row.owner()), "");
        });
    }
}
