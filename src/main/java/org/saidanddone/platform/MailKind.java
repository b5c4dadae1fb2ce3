package org.saidanddone.platform;

/** What a mail is, which says how it goes. */
public enum MailKind {
    /** Somebody may be unsafe. It has a lane of its own, no limit, and nobody stops it. */
    ALARM(Integer.MAX_VALUE, false),
    /** Whoever gets it asked for it a moment ago. Anybody can type any address, so that few go to one. */
    ASKED(5, false),
    /** It tells a person something new about their case. */
    PERSON(10, true),
    /** The same, from the safeguarding lead: that there was one is for leads only. */
    SAFE(10, true),
    /** It tells a colleague that work waits. */
    STAFF(50, true);

    private final int perDay;
    private final boolean stoppable;

    MailKind(int perDay, boolean stoppable) {
        this.perDay = perDay;
        this.stoppable = stoppable;
    }

    /** So many of it go to one address on a day; what is more waits for the next. */
    public int perDay() {
        return perDay;
    }

    /** True when whoever gets it can say with one tap that they want no more of it. */
    public boolean stoppable() {
        return stoppable;
    }
}
