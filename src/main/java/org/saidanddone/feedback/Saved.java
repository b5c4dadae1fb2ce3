package org.saidanddone.feedback;

import org.jspecify.annotations.Nullable;

/** The number the database gave to a row. */
final class Saved {

    private Saved() {}

    static long id(@Nullable Long id) {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }
}
