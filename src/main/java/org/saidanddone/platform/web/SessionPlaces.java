package org.saidanddone.platform.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.saidanddone.platform.Place;
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

    /** One place never takes more than half: a house with many people fits in, and everybody else still does. */
    private static final int SHARE = 2;

    private static final int A_FULL_HOUSE = 50;

    /** Our team signs in where nobody else comes in, and who is here opens the next page: so much more than all, one in eight. */
    private static final int KEPT_FOR_OUR_TEAM = 8;

    private static final int A_FEW = 10;

    /** Of all places, one in four is kept for those from where only a few people came: some crowded addresses fill not all. */
    private static final int KEPT_FOR_THE_FEW = 4;

    private final AtomicInteger now = new AtomicInteger();
    private final int most;
    private final OpenPages pages;

    @Inject
    SessionPlaces(Settings settings, OpenPages pages) {
        this(settings.mostVisits().orElseGet(() -> fitting(Runtime.getRuntime().maxMemory())), pages);
    }

    SessionPlaces(int most, OpenPages pages) {
        this.most = most;
        this.pages = pages;
    }

    /** How many visits fit into so much memory, in bytes. */
    static int fitting(long memory) {
        return (int) Math.max(FEWEST, Math.min(Integer.MAX_VALUE, ((long) (memory * FULL) - ITSELF) / EACH));
    }

    /** Who wants to open a page. */
    public enum Comer {
        /** Has a visit already. */
        HERE,
        /** Wants to sign in. */
        OUR_TEAM,
        /** Everybody else. */
        NEW
    }

    /** True where one more page from this place fits in. */
    public boolean fits(Comer comer, Place place) {
        return fits(most, comer, Math.max(now.get(), pages.now()), pages.from(place));
    }

    /**
     * The same by numbers.
     *
     * @param most how many visits there can be
     * @param open how many there are, of all
     * @param there how many of them from the same place
     */
    static boolean fits(int most, Comer comer, int open, int there) {
        int limit =
                switch (comer) {
                    case NEW -> there < A_FULL_HOUSE ? most : most - most / KEPT_FOR_THE_FEW;
                    case OUR_TEAM, HERE -> most + Math.max(A_FEW, most / KEPT_FOR_OUR_TEAM);
                };
        return open < limit && there < Math.max(most / SHARE, A_FULL_HOUSE);
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
