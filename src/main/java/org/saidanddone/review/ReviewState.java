package org.saidanddone.review;

import java.util.EnumSet;
import java.util.Set;

/** Where the review of one piece of feedback stands. {@link ReviewMove} says what may follow what. */
public enum ReviewState {
    /** It came in; nobody has decided yet what others may see of it. */
    AWAITING,
    /** Somebody may be unsafe: it is with the safeguarding lead and nobody else goes on with it. */
    ESCALATED,
    /** The safeguarding lead has cleared every concern; the review goes on. */
    CLEARED,
    /** There is a published form that others see; a reply is owed. */
    PUBLISHED,
    /** The person has their answer. */
    REPLIED,
    /** There is a reply, and a colleague must still phone or write to the person with it: told means told. */
    TO_TELL,
    /** The person said more, or said that it is not better. */
    REOPENED,
    /**
     * Staff hold it for something that nobody meant as feedback: an advertisement, a machine, a test. The person can ask
     * them to look again, and it has then waited since it came in.
     */
    SET_ASIDE,
    /**
     * The person took back everything they had said. Nothing of it is kept but that it was; nobody can do anything with it,
     * and it stays so.
     */
    WITHDRAWN;

    private static final Set<ReviewState> RESTING = EnumSet.of(REPLIED, SET_ASIDE, WITHDRAWN);
    private static final Set<ReviewState> OUT_OF_REACH = EnumSet.of(ESCALATED, SET_ASIDE, WITHDRAWN);

    /** The word that stands for the state in the database and in keys of the language file. */
    public String code() {
        return name();
    }

    /** True while colleagues work on it: not while it is with the safeguarding lead, set aside, or taken back. */
    public boolean workedOn() {
        return !OUT_OF_REACH.contains(this);
    }

    /** True while somebody on the staff owes the person something. */
    public boolean waiting() {
        return !RESTING.contains(this);
    }

    /** The state with the code; another code is refused with IllegalArgumentException. */
    public static ReviewState of(String code) {
        return valueOf(code);
    }
}
