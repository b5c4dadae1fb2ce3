package org.saidanddone.people.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers who is asking, in the thread that asks. */
@Singleton
public final class WhoIsAsking {

    private final ThreadLocal<Asking> told = new ThreadLocal<>();
    private final List<Source> sources;

    /** Where a signed-in person is known from: a session, a request. */
    public interface Source {

        /** The person who asks, empty when this source knows none. */
        Optional<Asking.Colleague> who();
    }

    WhoIsAsking(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Who is asking; a visitor when nobody is known. */
    public Asking now() {
        Asking asking = told.get();
        if (asking != null) {
            return asking;
        }
        return sources.stream()
                .flatMap(source -> source.who().stream())
                .map(Asking.class::cast)
                .findFirst()
                .orElseGet(Asking.Visitor::new);
    }

    /** The signed-in colleague; a visitor and the product are refused. */
    public Asking.Colleague colleague() {
        if (now() instanceof Asking.Colleague colleague) {
            return colleague;
        }
        throw new AccessRefused("nobody has signed in");
    }

    /** Does the work as the given one: scheduled work as the product, tests as whom they like. */
    public <T> T as(Asking asking, Supplier<T> work) {
        Asking before = told.get();
        told.set(asking);
        try {
            return work.get();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }
}
