package org.saidanddone.feedback;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes drafts that were left, and their cases. Safe in several processes: what is gone is not removed again. */
@Singleton
class EndedDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(EndedDrafts.class);

    /** A case is made with its draft; one that is younger may belong to a draft that is not committed yet. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private final DraftRepository drafts;
    private final CaseRepository cases;
    private final WayBackRepository waysBack;
    private final Clock clock;

    EndedDrafts(DraftRepository drafts, CaseRepository cases, WayBackRepository waysBack, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.waysBack = waysBack;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "${work.first-after:1m}")
    @Transactional
    public void remove() {
        Instant now = clock.instant();
        waysBack.removeEnded(now);
        int removed = drafts.removeEnded(now);
        int left = cases.removeLeft(now.minus(SETTLED));
        if (removed + left > 0) {
            LOG.info("{} drafts and {} cases that were never sent have ended", removed, left);
        }
    }
}
