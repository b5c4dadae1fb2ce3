package org.saidanddone.casegroup;

/** Somebody changed the group after it was read; nothing of what was asked for has been done. */
public final class GroupChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    GroupChanged() {
        super("the group was changed in the meantime");
    }
}
