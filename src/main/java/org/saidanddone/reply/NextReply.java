package org.saidanddone.reply;

import java.util.Optional;

/**
 * What there is to reply to next.
 *
 * @param feedbackId what to reply to; empty where nothing waits
 * @param waiting how many wait, counted up to {@link #COUNTED}
 */
public record NextReply(Optional<Long> feedbackId, int waiting) {

    /** More than that are not counted. */
    public static final int COUNTED = 1_000;

    /** True where more may wait than were counted. */
    public boolean orMore() {
        return waiting >= COUNTED;
    }
}
