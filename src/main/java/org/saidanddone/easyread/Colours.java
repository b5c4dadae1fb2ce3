package org.saidanddone.easyread;

/** The colours of every page. All of them reach 7:1 for text. */
public enum Colours {
    /** What the visitor's device asks for: light, dark or more contrast. */
    DEVICE,
    /** Dark words on white. */
    LIGHT,
    /** Light words on a dark ground. */
    DARK,
    /** White and yellow on black. */
    CONTRAST,
    /** Dark words on cream, without glare. */
    SOFT
}
