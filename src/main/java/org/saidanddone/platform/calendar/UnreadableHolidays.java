package org.saidanddone.platform.calendar;

/** A file of bank holidays that cannot be used. The message says, in one sentence, which file, which line and why. */
public final class UnreadableHolidays extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    UnreadableHolidays(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong, in one sentence. */
    public String sentence() {
        return sentence;
    }
}
