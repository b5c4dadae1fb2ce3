package org.saidanddone.platform;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work that keeps a processor busy for long is done here: on a few threads of the machine, one after the other. Pages are
 * served by virtual threads, which give way only where they wait: a dozen of them that compute hold up everybody else's page.
 */
@Singleton
public final class HeavyWork {

    /** More than this waits in vain: whoever is last would be told after {@link #PATIENCE} anyway. */
    public static final int PLACES = 300;

    /** A page waits for its answer no longer than this. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ThreadPoolExecutor threads;
    private final Duration patience;

    HeavyWork() {
        this(threads(), PLACES, PATIENCE);
    }

    /** How many threads do it: one fewer than there are processors. */
    public static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    HeavyWork(int atOnce, int places, Duration patience) {
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(places),
                Thread.ofPlatform().name("heavy-", 1).daemon().factory());
    }

    /**
     * Does the work and gives back what it made; what it throws comes through.
     *
     * @throws VeryBusy where it is not done in time: then nothing of it is done later either
     */
    public <T> T done(Supplier<T> work) {
        Future<T> promised;
        try {
            promised = threads.submit(work::get);
        } catch (RejectedExecutionException e) {
            throw new VeryBusy();
        }
        try {
            return promised.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            promised.cancel(true);
            threads.purge();
            throw new VeryBusy();
        } catch (InterruptedException e) {
            promised.cancel(true);
            Thread.currentThread().interrupt();
            throw new VeryBusy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** How much of it waits for a thread. */
    public int waiting() {
        return threads.getQueue().size();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
