package org.saidanddone.casegroup;

/** Somebody changed the matter after it was read; nothing of what was asked for has been done. */
public final class MatterChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    MatterChanged() {
        super("the matter was changed in the meantime");
    }
}
