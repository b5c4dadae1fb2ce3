package org.saidanddone.review;

/** There is no such case, or whoever asks may not see it: the two look the same. */
public final class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says nothing about which case. */
    public NoSuchCase() {
        super("no such case");
    }
}
