package org.saidanddone.platform.calendar;

/** A file of bank holidays that cannot be used. The message says, in one sentence, which file, which line and why. */
public final class UnreadableHolidays extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableHolidays(String message) {
        super(message);
    }
}
