package org.saidanddone.platform;

/** A setting that cannot be used. The message says, in one sentence, which one and what is allowed. */
public final class UnusableSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what is wrong in one sentence. */
    public UnusableSetting(String message) {
        super(message);
    }
}
