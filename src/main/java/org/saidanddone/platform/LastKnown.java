package org.saidanddone.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read last, for a page that must be there where it cannot be read: whoever is in danger needs the page more than
 * the newest picture on it.
 */
public final class LastKnown<T> {

    private static final Logger LOG = LoggerFactory.getLogger(LastKnown.class);

    private static final Duration MOMENT = Duration.ofSeconds(3);

    private final AtomicReference<T> known;
    private final Semaphore one = new Semaphore(1);
    private final Duration patience;

    /** At first this is known; a page waits for what is newer only so long. */
    public LastKnown(T first, Duration patience) {
        this.known = new AtomicReference<>(first);
        this.patience = patience;
    }

    /** What a page would like to know and can do without: this instead where it cannot be read in three seconds. */
    public static <T> T inTime(Supplier<T> read, T otherwise) {
        return new LastKnown<>(otherwise, MOMENT).read(before -> read.get());
    }

    /** What is known now. */
    public T now() {
        return known.get();
    }

    /** From now on this is known. */
    public void set(T value) {
        known.set(value);
    }

    /**
     * Reads it again; gives back what was known before where that fails or takes too long, or while somebody else reads it.
     */
    public T read(UnaryOperator<T> again) {
        if (one.tryAcquire()) {
            Thread reading = Thread.ofVirtual().start(() -> {
                try {
                    known.updateAndGet(again);
                } catch (RuntimeException e) {
                    LOG.warn("What was known before is shown: {}", e.toString());
                } finally {
                    one.release();
                }
            });
            await(reading);
        }
        return known.get();
    }

    private void await(Thread reading) {
        try {
            reading.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
