package org.saidanddone.platform.web;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.saidanddone.platform.Settings;

/**
 * How many visits this process holds in its memory, and how many it can: one more would take the memory from all who are
 * here. Whoever comes then is told that very many people are here; nobody who is here already loses anything.
 */
@Singleton
public final class SessionPlaces implements HttpSessionListener {

    /** What the product needs without any visit. */
    private static final long ITSELF = 110_000_000;

    /** What a visit takes: 1,118 of them, opened and left, filled 256 MB; and some more for what is typed. */
    private static final long EACH = 130_000;

    private static final double FULL = 0.75;
    private static final int FEWEST = 100;

    private final AtomicInteger now = new AtomicInteger();
    private final int most;

    SessionPlaces(Settings settings) {
        this.most = settings.mostVisits()
                .orElseGet(() -> fitting(Runtime.getRuntime().maxMemory()));
    }

    /** How many visits fit into so much memory, in bytes. */
    static int fitting(long memory) {
        return (int) Math.max(FEWEST, Math.min(Integer.MAX_VALUE, ((long) (memory * FULL) - ITSELF) / EACH));
    }

    /** True while nobody else can come. */
    public boolean isFull() {
        return now.get() >= most;
    }

    /** How many visits there are. */
    public int now() {
        return now.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        now.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        now.decrementAndGet();
    }
}
