package org.saidanddone.people.audit;

/**
 * Where the chain of the audit trail ends, or ended when it was noted.
 *
 * @param place the place of the last seal; 0 for an empty chain
 * @param hash the last seal's hash; "" for an empty chain
 */
public record ChainEnd(long place, String hash) {

    static final ChainEnd EMPTY = new ChainEnd(0, "");

    /** Refuses a place below 0 with IllegalArgumentException. */
    public ChainEnd {
        if (place < 0) {
            throw new IllegalArgumentException("a place is 0 or more");
        }
    }
}
