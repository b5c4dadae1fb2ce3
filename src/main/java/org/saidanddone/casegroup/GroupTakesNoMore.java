package org.saidanddone.casegroup;

/** The group is closed or has as many cases as it may have; nothing was put into it. */
public final class GroupTakesNoMore extends RuntimeException {

    private static final long serialVersionUID = 1;

    GroupTakesNoMore() {
        super("the group takes no more cases");
    }
}
