package org.saidanddone.feedback;

import java.io.Serializable;

/** Proof that somebody came in with the receipt of feedback that was sent. Only {@link Receipts} can make one. */
public final class OpenedCase implements Serializable {

    private static final long serialVersionUID = 1;

    private final long feedbackId;
    private final CaseNumber number;

    OpenedCase(long feedbackId, CaseNumber number) {
        this.feedbackId = feedbackId;
        this.number = number;
    }

    /** The feedback that may be seen. */
    public long feedbackId() {
        return feedbackId;
    }

    /** Its case number. */
    public CaseNumber number() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenedCase that && feedbackId == that.feedbackId && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(feedbackId);
    }

    @Override
    public String toString() {
        return "OpenedCase[" + feedbackId + "]";
    }
}
