package org.saidanddone.review;

/** A case may be set aside only for a reason that colleagues can read later, and this is none; nothing was done. */
public final class ReasonMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The reason lacks its words, or does not fit a case that was replied to. */
    public ReasonMissing() {
        super("a case is set aside with a reason");
    }
}
