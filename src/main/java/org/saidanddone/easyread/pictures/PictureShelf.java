package org.saidanddone.easyread.pictures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.platform.LastKnown;

/**
 * Which picture is shown for an idea: the organisation's own, or else the shipped one. What another process changes is
 * seen here within {@link #SOON}.
 */
@Singleton
public final class PictureShelf {

    /** How long a change made in another process may take to show. */
    public static final Duration SOON = Duration.ofSeconds(5);

    /** A page waits no longer for a newer picture: where the database is away it shows the one it knows. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private record Known(long version, Map<String, ShownPicture> shown, Instant checked) {}

    private final Pictures shipped;
    private final OwnPictures own;
    private final Clock clock;
    private final LastKnown<Known> known;
    private final Cache<OwnPicture, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((OwnPicture picture, byte[] file) -> file.length)
            .build();

    PictureShelf(Pictures shipped, OwnPictures own, Clock clock) {
        this.shipped = shipped;
        this.own = own;
        this.clock = clock;
        this.known = new LastKnown<>(new Known(0, shown(Map.of()), Instant.MIN), PATIENCE);
    }

    /** The picture that is shown for the idea now, also under a name it had before; empty when the library has none. */
    public Optional<ShownPicture> of(String concept) {
        return Optional.ofNullable(fresh().shown().get(shipped.now(concept)));
    }

    /** Every picture that is shown for an idea now, by what they say. */
    public List<ShownPicture> all() {
        return fresh().shown().values().stream()
                .sorted(Comparator.comparing(ShownPicture::alternative, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ShownPicture::concept))
                .toList();
    }

    /** The file of an own picture, empty when it has been taken away. */
    public Optional<byte[]> file(OwnPicture picture) {
        byte[] kept = files.getIfPresent(picture);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<byte[]> found = own.file(picture.id());
        found.ifPresent(file -> files.put(picture, file));
        return found;
    }

    /** Looks again now what is shown. Call it when a change is on disk. */
    public void renew() {
        known.set(now());
    }

    private Known now() {
        Map<String, OwnPicture> now =
                own.all().stream().collect(Collectors.toUnmodifiableMap(OwnPicture::concept, Function.identity()));
        return new Known(own.version(), shown(now), clock.instant());
    }

    /** What is there at the start is shown from the first page on. */
    @EventListener
    void onStart(StartupEvent event) {
        renew();
    }

    private Known fresh() {
        Known before = known.now();
        boolean isSoon = !before.checked().equals(Instant.MIN)
                && Duration.between(before.checked(), clock.instant()).abs().compareTo(SOON) < 0;
        return isSoon ? before : known.read(this::again);
    }

    private Known again(Known before) {
        return own.version() == before.version() ? new Known(before.version(), before.shown(), clock.instant()) : now();
    }

    private Map<String, ShownPicture> shown(Map<String, OwnPicture> now) {
        return shipped.concepts().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        concept -> ShownPicture.of(
                                shipped.of(concept).orElseThrow(), Optional.ofNullable(now.get(concept)))));
    }
}
