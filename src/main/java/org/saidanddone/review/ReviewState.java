package org.saidanddone.review;

/** Where the review of one piece of feedback stands. {@link ReviewPolicies} says what may follow what. */
public sealed interface ReviewState {

    /** It came in; nobody has decided yet what others may see of it. */
    record Awaiting() implements ReviewState {}

    /** Somebody may be unsafe: it is with the safeguarding lead and nobody else goes on with it. */
    record Escalated() implements ReviewState {}

    /** The safeguarding lead has cleared every concern; the review goes on. */
    record Cleared() implements ReviewState {}

    /** There is a published form that others see; a reply is owed. */
    record Published() implements ReviewState {}

    /** The person has their answer. */
    record Replied() implements ReviewState {}

    /** There is a reply, and a colleague must still phone or write to the person with it: told means told. */
    record ToTell() implements ReviewState {}

    /** The person said more, or said that it is not better. */
    record Reopened() implements ReviewState {}

    /**
     * Staff hold it for something that nobody meant as feedback: an advertisement, a machine, a test. The person can ask
     * them to look again, and it has then waited since it came in.
     */
    record SetAside() implements ReviewState {}

    /**
     * The person took back everything they had said. Nothing of it is kept but that it was; nobody can do anything with it,
     * and it stays so.
     */
    record Withdrawn() implements ReviewState {}

    /** The word that stands for the state in the database and in keys of the language file. */
    default String code() {
        return switch (this) {
            case Awaiting unused -> "AWAITING";
            case Escalated unused -> "ESCALATED";
            case Cleared unused -> "CLEARED";
            case Published unused -> "PUBLISHED";
            case Replied unused -> "REPLIED";
            case ToTell unused -> "TO_TELL";
            case Reopened unused -> "REOPENED";
            case SetAside unused -> "SET_ASIDE";
            case Withdrawn unused -> "WITHDRAWN";
        };
    }

    /** True while colleagues work on it: not while it is with the safeguarding lead, set aside, or taken back. */
    default boolean workedOn() {
        return !(this instanceof Escalated || this instanceof SetAside || this instanceof Withdrawn);
    }

    /** True while somebody on the staff owes the person something. */
    default boolean waiting() {
        return !(this instanceof Replied || this instanceof SetAside || this instanceof Withdrawn);
    }

    /** The state with the code; another code is refused with IllegalArgumentException. */
    static ReviewState of(String code) {
        return switch (code) {
            case "AWAITING" -> new Awaiting();
            case "ESCALATED" -> new Escalated();
            case "CLEARED" -> new Cleared();
            case "PUBLISHED" -> new Published();
            case "REPLIED" -> new Replied();
            case "TO_TELL" -> new ToTell();
            case "REOPENED" -> new Reopened();
            case "SET_ASIDE" -> new SetAside();
            case "WITHDRAWN" -> new Withdrawn();
            default -> throw new IllegalArgumentException("no such state: " + code);
        };
    }
}
