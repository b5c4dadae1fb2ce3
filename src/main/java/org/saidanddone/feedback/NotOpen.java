package org.saidanddone.feedback;

/** No feedback can be begun here now: somebody who must act is lacking. */
public final class NotOpen extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotOpen() {
        super("no feedback is taken now");
    }
}
