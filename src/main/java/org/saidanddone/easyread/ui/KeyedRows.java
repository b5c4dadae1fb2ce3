package org.saidanddone.easyread.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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

    private final int page;
    private final Function<K, List<T>> after;
    private final Function<T, K> key;
    private final NavigableMap<Integer, K> starts = new TreeMap<>();

    KeyedRows(int page, K first, Function<K, List<T>> after, Function<T, K> key) {
        this.page = page;
        this.after = after;
        this.key = key;
        starts.put(0, first);
    }

    /** At most so many rows, from this place on: fewer where there are no more. */
    Stream<T> fetch(int offset, int limit) {
        List<T> rows = new ArrayList<>();
        Map.Entry<Integer, K> begin = Objects.requireNonNull(starts.floorEntry(offset), "the first page begins at 0");
        K place = begin.getValue();
        int start = begin.getKey();
        boolean more = true;
        while (more && start < offset + limit) {
            List<T> next = after.apply(place);
            rows.addAll(next);
            start += page;
            more = next.size() == page;
            if (more) {
                place = key.apply(next.getLast());
                starts.put(start, place);
            }
        }
        return rows.stream().skip(offset - begin.getKey()).limit(limit);
    }
}
