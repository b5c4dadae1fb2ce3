package org.saidanddone.plan;

import org.jspecify.annotations.Nullable;

/** The number that the database gave a row. */
final class RowId {

    private RowId() {}

    static long of(@Nullable Long id) {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }
}
