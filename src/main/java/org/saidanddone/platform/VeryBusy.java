package org.saidanddone.platform;

/** So much heavy work waits that this one would not be done in time. Nothing was done of it; it can be asked for again in a moment. */
public final class VeryBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** There is no place, or none in time. */
    public VeryBusy() {
        super("too much heavy work waits");
    }
}
