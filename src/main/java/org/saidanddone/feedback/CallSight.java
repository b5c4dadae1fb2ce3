package org.saidanddone.feedback;

/** Who may see that somebody asked to be phoned: not the colleague whom they name. */
public interface CallSight {

    /** True when the colleague with this number may see it. */
    boolean maySee(long personId, CallRequest request);
}
