package org.saidanddone.easyread;

/** How large the words are, in percent of what the visitor's device asks for. */
public enum TextSize {
    /** As it is. */
    NORMAL(100),
    /** A little larger. */
    LARGER(125),
    /** Half as large again. */
    LARGE(150),
    /** Twice as large. */
    LARGEST(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** In percent. */
    public int percent() {
        return percent;
    }
}
