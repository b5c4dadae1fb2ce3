package org.saidanddone.review;

/** The review does not stand where this may be done. The message names the state and the move, nothing of the case. */
public final class MoveRefused extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** A review in this state refuses the move. */
    public MoveRefused(ReviewState now, String move) {
        super("a review that is " + now.code() + " refuses: " + move);
    }
}
