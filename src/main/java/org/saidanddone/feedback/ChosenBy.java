package org.saidanddone.feedback;

/** Who linked feedback to an action. */
public enum ChosenBy {
    /** The person who sent the feedback. */
    PERSON,
    /** Somebody on the staff. */
    STAFF
}
