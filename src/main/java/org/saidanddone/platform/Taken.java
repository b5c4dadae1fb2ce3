package org.saidanddone.platform;

/** What came of it that a mail was given to the mail server. */
sealed interface Taken {

    /** It has it: the mail is its now. */
    record Yes() implements Taken {}

    /** It will not take this mail, now or later. */
    record Never(EndedMail.Why why, int code) implements Taken {}

    /** It does not take this mail now. */
    record NotNow(int code) implements Taken {}

    /** It does not answer, or not us: the next mail would fare no better. */
    record Away(int code) implements Taken {}
}
