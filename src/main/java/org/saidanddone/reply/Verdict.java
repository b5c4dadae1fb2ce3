package org.saidanddone.reply;

/** What the person says about the reply: is it better for them? */
public enum Verdict {
    /** It is better. */
    BETTER,
    /** It is a bit better. */
    A_BIT,
    /** It is not better: their case is opened again. */
    NOT
}
