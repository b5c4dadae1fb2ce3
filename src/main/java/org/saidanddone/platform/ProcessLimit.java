package org.saidanddone.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends another process by force where it is not done in time. */
public final class ProcessLimit {

    private final Thread guard;

    private ProcessLimit(Thread guard) {
        this.guard = guard;
    }

    /** The process has this long from now on. */
    public static ProcessLimit on(Process process, Duration atMost) {
        return new ProcessLimit(Thread.ofVirtual().start(() -> {
            try {
                if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                // It was done in time.
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** It was done in time, or has ended: nothing is done to it later. */
    public void end() {
        guard.interrupt();
    }
}
