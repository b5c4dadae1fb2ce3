package org.saidanddone.people;

/** What a person who signs in may do. Somebody who gives feedback signs in nowhere and has no role. */
public enum Role {
    /** Reads feedback, links it, makes the published form, replies. */
    REVIEWER,
    /** Answers for actions; sees published feedback about them and changes the action. */
    ACTION_OWNER,
    /** Handles concerns that somebody may be unsafe. */
    SAFEGUARDING_LEAD,
    /** Sits on the board that made the promises. */
    BOARD_MEMBER,
    /** Sits on the board as an expert by experience, with the same rights. */
    EXPERT_BY_EXPERIENCE,
    /** Sets up people, plans and the product itself. */
    ADMINISTRATOR
}
