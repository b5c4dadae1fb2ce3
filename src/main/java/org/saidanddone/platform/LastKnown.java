package org.saidanddone.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * What was read last, for a page that must be there where it cannot be read: whoever is in danger needs the page more than
 * the newest picture on it.
 */
public final class LastKnown<T> {

    private static final Duration HARDLY = Duration.ofMillis(200);

    private final AtomicReference<T> known;
    private final Semaphore one = new Semaphore(1);
    private final Patience patience;

    /** At first this is known; a page waits for what is newer only so long, and hardly after one that waited in vain. */
    public LastKnown(T first, Duration patience) {
        this(first, new Patience(patience, HARDLY));
    }

    LastKnown(T first, Patience patience) {
        this.known = new AtomicReference<>(first);
        this.patience = patience;
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
            patience.waitFor(() -> {
                try {
                    known.updateAndGet(again);
                } finally {
                    one.release();
                }
            });
        }
        return known.get();
    }
}
