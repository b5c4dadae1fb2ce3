package org.saidanddone.platform;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is read to show one page, in one transaction that changes nothing. What several parts of the page ask
 * alike, who may see the case above all, is read once. Nothing is remembered after it, and nothing outside of it.
 */
@Singleton
public class OneLook {

    private final TransactionOperations<Connection> transactions;
    private final ThreadLocal<@Nullable Map<Object, Object>> read = new ThreadLocal<>();

    OneLook(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Shows the page, or a part of it. A change that is tried in it is refused by the database. */
    public void at(Runnable page) {
        if (read.get() != null) {
            page.run();
            return;
        }
        read.set(new HashMap<>());
        try {
            transactions.executeRead(status -> {
                page.run();
                // What a part was refused, and has shown as such, ends nothing.
                status.setRollbackOnly();
                return true;
            });
        } finally {
            read.remove();
        }
    }

    /** As {@link #at}, for what gives something back. */
    public <T> T seen(Supplier<T> page) {
        AtomicReference<@Nullable T> seen = new AtomicReference<>();
        at(() -> seen.set(page.get()));
        return Objects.requireNonNull(seen.get());
    }

    /** True while a page is looked at. */
    public boolean isOpen() {
        return read.get() != null;
    }

    /**
     * As {@link #once} with the question and a key, for many keys: those that were not asked before in this look are asked
     * together.
     *
     * @param ask reads for these keys; one that is not in the map has nothing
     * @param nothing what a key is told that has nothing
     */
    public <K, T> Map<K, T> each(String question, Collection<K> keys, Function<List<K>, Map<K, T>> ask, T nothing) {
        Set<K> all = new LinkedHashSet<>(keys);
        Map<Object, Object> known = read.get();
        List<K> unknown = all.stream()
                .filter(key -> known == null || !known.containsKey(List.of(question, key)))
                .toList();
        Map<K, T> found = unknown.isEmpty() ? Map.of() : ask.apply(unknown);
        Map<K, T> told = new HashMap<>();
        all.forEach(key -> told.put(
                key,
                unknown.contains(key)
                        ? once(() -> found.getOrDefault(key, nothing), question, key)
                        : once(() -> nothing, question, key)));
        return told;
    }

    /** What was asked alike before in this look; else what is read now. */
    @SuppressWarnings("unchecked")
    public <T> T once(Supplier<T> question, Object... alike) {
        Map<Object, Object> known = read.get();
        if (known == null) {
            return question.get();
        }
        List<Object> key = List.of(alike);
        if (!known.containsKey(key)) {
            // Put afterwards: a question may ask another one.
            known.put(key, question.get());
        }
        return (T) known.get(key);
    }
}
