package org.saidanddone.people.audit;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an eye on the end of the chain: notes what other processes added, writes a line to the log, and says loudly when
 * the chain has become shorter.
 */
@Singleton
class AuditWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);
    private static final int PAGE = 1000;

    private final HeadRepository head;
    private final AuditRepository events;
    private final AuditChain chain;
    private final NotedEnd noted;

    AuditWatch(HeadRepository head, AuditRepository events, AuditChain chain, NotedEnd noted) {
        this.head = head;
        this.events = events;
        this.chain = chain;
        this.noted = noted;
    }

    /** Seals the events of an older version of the product, which knew no seals. Done once, with the empty chain held. */
    @EventListener
    @Transactional
    void sealWhatIsOlder(ServerStartupEvent event) {
        head.begin();
        if (head.hold().orElseThrow().place() > 0 || noted.isThere()) {
            return;
        }
        long at = 0;
        List<AuditRow> page = events.unsealed(at, PAGE);
        while (!page.isEmpty()) {
            chain.seal(page);
            at = page.getLast().number();
            page = events.unsealed(at, PAGE);
        }
    }

    /** Notes and logs the end, every quarter of an hour. */
    @Scheduled(fixedDelay = "15m", initialDelay = "${work.first-after:1m}")
    void look() {
        ChainEnd now = head.now().map(HeadRow::end).orElse(ChainEnd.EMPTY);
        if (chain.goesOnFromTheNote(now)) {
            noted.note(now);
            LOG.info("audit trail ends at {}:{}", now.place(), now.hash());
        }
    }
}
