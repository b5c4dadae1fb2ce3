package org.saidanddone.feedback;

/** What feedback says about an action it is linked to. */
public enum LinkKind {
    /** The promise works for the person. */
    WORKING,
    /** It does not work for them. */
    NOT_WORKING,
    /** Something that was promised is missing. */
    MISSING,
    /** It did harm. */
    HARM,
    /** The person named the action and said neither that it works nor that it does not. Staff may say more. */
    NOT_SAID;

    /**
     * The kind of a link the person made themselves. It says only what they said: good is working, bad is not working;
     * OK, "I don't know" and no answer are none of the two, and nobody puts a view into their mouth.
     */
    static LinkKind saidBy(Feeling feeling) {
        return switch (feeling) {
            case GOOD -> WORKING;
            case BAD -> NOT_WORKING;
            case OK, DONT_KNOW -> NOT_SAID;
        };
    }
}
