package org.saidanddone.feedback;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody may go on with a draft: they began it, or came back with its code. Only {@link Drafts} and
 * {@link Receipts} can make one.
 */
public final class OpenDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private final CaseNumber number;
    private final @Nullable ReceiptCode code;

    OpenDraft(ReceiptCode code) {
        this.number = code.number();
        this.code = code;
    }

    /** What is added to feedback that was sent: whoever does that came in with its receipt. */
    OpenDraft(OpenedCase sent) {
        this.number = sent.number();
        this.code = null;
    }

    /** The way back in. What is added to feedback that was sent has none of its own: IllegalStateException. */
    public ReceiptCode code() {
        if (code == null) {
            throw new IllegalStateException("what is added has no receipt of its own");
        }
        return code;
    }

    /** The case number the feedback will have, or has. */
    public CaseNumber number() {
        return number;
    }

    @Override
    public String toString() {
        return "OpenDraft[hidden]";
    }
}
