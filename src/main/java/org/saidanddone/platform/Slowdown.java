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
 * Slows down who tries again and again: a few tries at once, then one in a while. Nobody is ever locked out. Kept in
 * memory only, so that no address of a visitor is stored.
 */
@Singleton
public final class Slowdown {

    private static final int AT_ONCE = 5;
    private static final Duration THEN_ONE_IN = Duration.ofSeconds(10);
    private static final int REMEMBERED = 100_000;

    private final Clock clock;
    private final Cache<String, Bucket> buckets;

    Slowdown(Clock clock) {
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }

    /** Counts a try for each key; how long to wait before it may be made, zero for at once. */
    public Duration before(String... keys) {
        long wait = 0;
        for (String key : keys) {
            wait = Math.max(wait, bucket(key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
        }
        return Duration.ofNanos(wait);
    }

    /** The try was right: it is not held against these keys. */
    public void right(String... keys) {
        for (String key : keys) {
            bucket(key).addTokens(1);
        }
    }

    private Bucket bucket(String key) {
        return buckets.get(key, unused -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(AT_ONCE)
                        .refillIntervally(1, THEN_ONE_IN)
                        .build())
                .withCustomTimePrecision(new ClockMeter(clock))
                .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
