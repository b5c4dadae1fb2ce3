package org.saidanddone.review;

/** What a review must know of replies. Whoever keeps the replies says it. */
public interface RepliedCases {

    /** True where the person was ever sent a reply. */
    boolean anyReply(long feedbackId);
}
