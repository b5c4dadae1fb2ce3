package org.saidanddone.easyread.speech;

/** How fast texts are read aloud (L5). */
public enum Speed {
    /** With time to think between the words. */
    SLOW(115),
    /** As people talk. */
    NORMAL(155),
    /** For people who listen a lot. */
    FAST(210);

    private final int wordsPerMinute;

    Speed(int wordsPerMinute) {
        this.wordsPerMinute = wordsPerMinute;
    }

    /** Words in a minute. */
    public int wordsPerMinute() {
        return wordsPerMinute;
    }
}
