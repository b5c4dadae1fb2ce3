package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.review.RepliedCases;

/** Tells a review whether there was a reply. */
@Singleton
class RepliedByUs implements RepliedCases {

    private final ReplyRepository rows;

    RepliedByUs(ReplyRepository rows) {
        this.rows = rows;
    }

    @Override
    public boolean anyReply(long feedbackId) {
        return rows.existsByFeedbackId(feedbackId);
    }
}
