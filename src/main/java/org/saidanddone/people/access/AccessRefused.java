package org.saidanddone.people.access;

/** Whoever asked may not do this. The message names the method, never a person. */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Refuses the named thing. */
    public AccessRefused(String what) {
        super(what);
    }
}
