package org.saidanddone.safeguarding;

/** Where a concern comes from. */
public enum ConcernSource {
    /** The person, who said that they are not safe or not sure. */
    PERSON,
    /** The person, who said that it is about somebody in the team: nobody but the lead is trusted with it at first. */
    ABOUT_COLLEAGUE,
    /** Words of the watch list, which stand in what the person said. */
    WORDS,
    /** A colleague who read the feedback. */
    STAFF
}
