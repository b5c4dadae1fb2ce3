package org.saidanddone.platform.paging;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param items what is on it
 * @param next where the next page begins, empty on the last one
 * @param <T> what it lists
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /** Keeps its own copy of the items. */
    public Page {
        items = List.copyOf(items);
    }
}
