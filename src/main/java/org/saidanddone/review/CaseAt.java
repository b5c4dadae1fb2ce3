package org.saidanddone.review;

/**
 * What is told by a command that opened or changed a case: which case, and at which version it now stands. Only services
 * make one, for whoever has just asked, and {@link Cases#read} takes nothing else: nobody reads a case that they have
 * neither opened nor changed.
 */
public final class CaseAt {

    private final long feedbackId;
    private final int version;

    CaseAt(long feedbackId, int version) {
        this.feedbackId = feedbackId;
        this.version = version;
    }

    /** The number of the case. */
    public long feedbackId() {
        return feedbackId;
    }

    /** What the next change must name. */
    public int version() {
        return version;
    }
}
