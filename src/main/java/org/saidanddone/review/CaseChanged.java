package org.saidanddone.review;

import java.time.Instant;

/** Somebody changed the case after it was read; nothing of what was asked for has been done. */
public final class CaseChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String who;
    private final Instant when;

    /** Somebody came first. */
    public CaseChanged(String who, Instant when) {
        super("the case was changed in the meantime");
        this.who = who;
        this.when = when;
    }

    /** The colleague who changed it, "" when it was the person who gave the feedback. */
    public String who() {
        return who;
    }

    /** When it was changed last. */
    public Instant when() {
        return when;
    }
}
