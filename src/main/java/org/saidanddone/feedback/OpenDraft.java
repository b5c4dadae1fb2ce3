package org.saidanddone.feedback;

import java.io.Serializable;

/**
 * Proof that somebody may go on with a draft: they began it, or came back with its code. Only {@link Drafts} and
 * {@link Receipts} can make one.
 */
public final class OpenDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private final ReceiptCode code;

    OpenDraft(ReceiptCode code) {
        this.code = code;
    }

    /** The way back in. */
    public ReceiptCode code() {
        return code;
    }

    /** The case number the feedback will have. */
    public CaseNumber number() {
        return code.number();
    }

    @Override
    public String toString() {
        return "OpenDraft[hidden]";
    }
}
