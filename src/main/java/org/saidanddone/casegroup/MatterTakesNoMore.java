package org.saidanddone.casegroup;

/** The matter is closed or has as many cases as it may have; nothing was put into it. */
public final class MatterTakesNoMore extends RuntimeException {

    private static final long serialVersionUID = 1;

    MatterTakesNoMore() {
        super("the matter takes no more cases");
    }
}
