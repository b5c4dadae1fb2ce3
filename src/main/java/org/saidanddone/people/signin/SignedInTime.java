package org.saidanddone.people.signin;

import java.time.Duration;
import java.time.Instant;
import org.saidanddone.platform.web.Ends;

/**
 * How long somebody stays signed in: for thirty minutes after they last did something, and for ten hours in any case. What
 * a page asks for by itself counts for nothing. It is one for all tabs of a browser.
 */
final class SignedInTime implements Ends {

    /** After so long without a key or a press a desk counts as left. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** Longer than a working day with its breaks. */
    static final Duration LONGEST = Duration.ofHours(10);

    private static final long serialVersionUID = 1;

    private final Instant since;
    private volatile Instant used;

    SignedInTime(Instant since) {
        this.since = since;
        this.used = since;
    }

    /** Somebody did something; once the time is over that changes nothing. */
    void used(Instant now) {
        if (!isOver(now)) {
            used = now;
        }
    }

    /** How long they stay signed in if they do nothing; zero when it is over. */
    Duration left(Instant now) {
        Instant end = used.plus(IDLE).isBefore(since.plus(LONGEST)) ? used.plus(IDLE) : since.plus(LONGEST);
        return now.isBefore(end) ? Duration.between(now, end) : Duration.ZERO;
    }

    /** True when doing something now changes nothing about when it ends. */
    boolean isAtItsLongest(Instant now) {
        return !now.plus(IDLE).isBefore(since.plus(LONGEST));
    }

    @Override
    public boolean isOver(Instant now) {
        return left(now).isZero();
    }
}
