package org.saidanddone.reply;

import java.util.List;

/**
 * What the person says about the reply: what is it like for them now? Four can be chosen; two more were asked for before,
 * are kept as they were said, and are shown in the words of then.
 */
public enum Verdict {
    /** It is better. */
    BETTER,
    /** It is as it was: their case is opened again. */
    SAME,
    /** It is worse: their case is opened again. */
    WORSE,
    /** They do not know. */
    DONT_KNOW,
    /** It is a bit better. Not asked any more. */
    A_BIT,
    /** It is not better: their case is opened again. Not asked any more. */
    NOT;

    private static final List<Verdict> OFFERED = List.of(BETTER, SAME, WORSE, DONT_KNOW);

    /** What can be chosen now, in the order it is offered. */
    public static List<Verdict> offered() {
        return OFFERED;
    }

    /** True when this can be chosen now. */
    public boolean isOffered() {
        return OFFERED.contains(this);
    }

    /** True when the person says that it is not better: what is the same is not better, and what is worse is not. */
    public boolean isNotBetter() {
        return this == SAME || this == WORSE || this == NOT;
    }
}
