package org.saidanddone.safeguarding;

/** If the person agreed that others were told. */
public enum Consent {
    /** They agreed. */
    AGREED(false),
    /** They did not agree, and others were told all the same. */
    DID_NOT_AGREE(true),
    /** Nobody asked them, and others were told. */
    NOT_ASKED(true),
    /** Nobody was told, so there was nothing to agree to. */
    NOT_NEEDED(false);

    private final boolean needsReason;

    Consent(boolean needsReason) {
        this.needsReason = needsReason;
    }

    /** True when it must be said why others were told all the same. */
    public boolean needsReason() {
        return needsReason;
    }
}
