package org.saidanddone.redaction.suggest;

/**
 * A part of a text that may have to be hidden.
 *
 * @param begins where it begins, in UTF-16 units
 * @param ends where it ends, exclusive
 * @param kind what it looks like
 */
public record Find(int begins, int ends, SuggestionKind kind) {

    /** Refuses an empty part with IllegalArgumentException. */
    public Find {
        if (begins < 0 || ends <= begins) {
            throw new IllegalArgumentException("an empty part");
        }
    }

    boolean overlaps(Find other) {
        return begins < other.ends() && other.begins() < ends;
    }
}
