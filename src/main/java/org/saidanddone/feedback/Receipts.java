package org.saidanddone.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.SlowHash;
import org.saidanddone.platform.Slowdown;

/**
 * The way back in with a receipt. The right words always open it, whoever else has tried; wrong ones are slowed down by
 * where they come from, and answered alike whether or not there is such a case. Five of 512 pictures cannot be guessed:
 * there are 280 thousand million sets of them.
 */
@Singleton
@Guarded
public class Receipts {

    /** So many are looked at at once for one place: whoever tries hundreds at a time fills no queue for the others. */
    private static final int AT_ONCE = 3;

    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    private final Cache<String, Semaphore> turns = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final CaseRepository cases;
    private final RightCode right;
    private final SlowHash slowHash;
    private final Slowdown slowdown;

    Receipts(CaseRepository cases, RightCode right, SlowHash slowHash, Slowdown slowdown) {
        this.cases = cases;
        this.right = right;
        this.slowHash = slowHash;
        this.slowdown = slowdown;
    }

    /** What a receipt opened. */
    public sealed interface Opened {

        /** Feedback that is still being given. */
        record Unfinished(OpenDraft draft) implements Opened {}

        /** Feedback that was sent. */
        record Sent(OpenedCase opened) implements Opened {}

        /** Nothing: there is no case with this number and these words. */
        record Nothing() implements Opened {}

        /** Too many tries: this long must pass first. */
        record Wait(Duration howLong) implements Opened {}
    }

    private static boolean takesTurn(Semaphore turns) {
        try {
            return turns.tryAcquire(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Semaphore turnsOf(Place from) {
        return turns.get(from.key(), unused -> new Semaphore(AT_ONCE));
    }

    /**
     * Opens what the code belongs to.
     *
     * @param from where the visitor comes from; kept in memory only, to slow down who tries again and again
     */
    @Anyone
    public Opened open(ReceiptCode code, Place from) {
        Optional<CaseRow> row = cases.findById(code.number().digits());
        Semaphore turns = turnsOf(from);
        if (!takesTurn(turns)) {
            return new Opened.Wait(A_MOMENT);
        }
        boolean matches;
        try {
            matches = row.isPresent()
                    ? slowHash.matches(code.secret(), row.get().codeHash())
                    : slowHash.matchesNobody(code.secret());
        } finally {
            turns.release();
        }
        if (matches) {
            return right.opens(code);
        }
        Duration wait = slowdown.before("receipt from " + from.key());
        return wait.isPositive() ? new Opened.Wait(wait) : new Opened.Nothing();
    }
}
