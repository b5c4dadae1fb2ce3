package org.saidanddone.review;

import org.saidanddone.transcript.Transcript;

/** A colleague wrote something down for the same recording or photo meanwhile; nothing of what was asked for is done. */
public final class TranscriptChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Transcript newest;

    /** This one came first. */
    public TranscriptChanged(Transcript newest) {
        super("another version was saved in the meantime");
        this.newest = newest;
    }

    /** What stands there now. */
    public Transcript newest() {
        return newest;
    }
}
