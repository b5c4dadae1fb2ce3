package org.saidanddone.reply;

/** What the board says about what a person told it. */
public enum Outcome {
    /** It is done. Rests on a change to the action. */
    DONE,
    /** It will be done by a date. Rests on a change to the action. */
    WILL_DO,
    /** It cannot be done, and this is why. */
    CANNOT,
    /** The person is asked a question before an answer is possible. */
    TELL_US_MORE;

    /** True when a reply with this outcome must rest on a change to the action. */
    public boolean needsChange() {
        return this == DONE || this == WILL_DO;
    }

    /** True when a reply with this outcome may rest on a change to the action. */
    public boolean mayHaveChange() {
        return this != TELL_US_MORE;
    }

    /** True when a person can say whether it is better for them now. */
    public boolean canBeJudged() {
        return this != TELL_US_MORE;
    }
}
