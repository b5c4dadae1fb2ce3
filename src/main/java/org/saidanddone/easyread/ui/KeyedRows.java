package org.saidanddone.easyread.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows by their place, where a service gives them page by page after a key. Of what was passed only the key of each page is
 * kept, so that a place further up is read again from there, and no row is counted off from the beginning.
 *
 * @param <T> a row
 * @param <K> what the service asks for to give what comes after it
 */
final class KeyedRows<T, K> {

    private final Function<K, Part<T, K>> after;
    private final NavigableMap<Integer, K> starts = new TreeMap<>();

    /** Some rows, and what to ask for to get the next ones; empty where there are no more. */
    record Part<T, K>(List<T> rows, Optional<K> next) {}

    /** Rows of a service that says with each page where the next one begins. A page can be short, or empty. */
    KeyedRows(K first, Function<K, Part<T, K>> after) {
        this.after = after;
        starts.put(0, first);
    }

    /** Rows of a service that is asked for what comes after the last row, and whose last page is short. */
    KeyedRows(int page, K first, Function<K, List<T>> after, Function<T, K> key) {
        this(first, place -> {
            List<T> rows = after.apply(place);
            return new Part<>(rows, rows.size() == page ? Optional.of(key.apply(rows.getLast())) : Optional.empty());
        });
    }

    /** At most so many rows, from this place on: fewer where there are no more. */
    Stream<T> fetch(int offset, int limit) {
        List<T> rows = new ArrayList<>();
        Map.Entry<Integer, K> begin = Objects.requireNonNull(starts.floorEntry(offset), "the first page begins at 0");
        Optional<K> place = Optional.of(begin.getValue());
        int start = begin.getKey();
        while (place.isPresent() && start < offset + limit) {
            Part<T, K> part = after.apply(place.get());
            rows.addAll(part.rows());
            start += part.rows().size();
            place = part.next();
            if (place.isPresent()) {
                starts.put(start, place.get());
            }
        }
        return rows.stream().skip(offset - begin.getKey()).limit(limit);
    }
}
