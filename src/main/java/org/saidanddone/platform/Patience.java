package org.saidanddone.platform;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a page waits for what it can do without. After one page that waited in vain, others hardly wait, until reading
 * works again: who is in danger has no seconds to give for something that was just found to be away.
 */
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    private final Duration usual;
    private final Duration afterOneInVain;
    private volatile boolean inVain;

    Patience(Duration usual, Duration afterOneInVain) {
        this.usual = usual;
        this.afterOneInVain = afterOneInVain;
    }

    /** Reads beside; comes back when it is done or has failed, or when nobody should wait longer: then it goes on alone. */
    void waitFor(Runnable read) {
        Thread reading = Thread.ofVirtual().start(() -> {
            try {
                read.run();
                inVain = false;
            } catch (RuntimeException e) {
                inVain = true;
                LOG.warn("What was known before is shown: {}", e.toString());
            }
        });
        try {
            if (!reading.join(inVain ? afterOneInVain : usual)) {
                inVain = true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
