package org.saidanddone.redaction;

import org.jspecify.annotations.Nullable;

/** The number of a row that has been saved. */
final class RowId {

    private RowId() {}

    static long of(@Nullable Long id) {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }
}
