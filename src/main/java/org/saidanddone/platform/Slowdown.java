package org.saidanddone.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down who tries again and again: a few tries at once, then one in a while. Nobody is ever locked out, and nobody can
 * pull a brake for somebody else: a key names who tries, never what is tried. Kept in memory only, so that no address of a
 * visitor is stored.
 */
@Singleton
public final class Slowdown {

    private static final Pace USUAL = new Pace(5, Duration.ofSeconds(10));

    private static final int REMEMBERED = 100_000;
    private static final long NANOS = 1_000_000;

    private final Clock clock;
    private final Cache<String, Bucket> buckets;

    Slowdown(Clock clock) {
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofHours(1))
                .ticker(() -> clock.millis() * NANOS)
                .build();
    }

    /**
     * How many tries there may be.
     *
     * @param atOnce so many without waiting
     * @param thenOneIn then one in this time
     */
    public record Pace(int atOnce, Duration thenOneIn) {}

    /** Counts a try for each key, five at once and then one in ten seconds; how long to wait before it may be made, zero for at once. */
    public Duration before(String... keys) {
        Duration wait = Duration.ZERO;
        for (String key : keys) {
            Duration each = before(USUAL, key);
            wait = each.compareTo(wait) > 0 ? each : wait;
        }
        return wait;
    }

    /** Counts a try for the key at this pace, which must always be the same; how long to wait before it may be made. */
    public Duration before(Pace pace, String key) {
        return Duration.ofNanos(
                bucket(pace, key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** The try was right: it is not held against these keys. */
    public void right(String... keys) {
        for (String key : keys) {
            bucket(USUAL, key).addTokens(1);
        }
    }

    /** Nobody has tried anything. */
    void forget() {
        buckets.invalidateAll();
    }

    private Bucket bucket(Pace pace, String key) {
        return buckets.get(key, unused -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(pace.atOnce())
                        .refillIntervally(1, pace.thenOneIn())
                        .build())
                .withCustomTimePrecision(new ClockMeter(clock))
                .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * NANOS;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
