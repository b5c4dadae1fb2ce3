package org.saidanddone.platform;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What a page would like to know of the database and can do without. */
@Singleton
public class InTime {

    private final Patience patience;

    InTime() {
        this(new Patience(Duration.ofSeconds(3), Duration.ofMillis(200)));
    }

    InTime(Patience patience) {
        this.patience = patience;
    }

    /** What was read; the other where it cannot be read in three seconds, or hardly any once somebody waited in vain. */
    public <T> T read(Supplier<T> read, T otherwise) {
        AtomicReference<T> known = new AtomicReference<>(otherwise);
        patience.waitFor(() -> known.set(read.get()));
        return known.get();
    }
}
