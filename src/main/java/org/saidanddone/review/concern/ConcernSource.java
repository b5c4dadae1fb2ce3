package org.saidanddone.review.concern;

/** Where a concern comes from. */
public enum ConcernSource {
    /** The person, who said that they are not safe or not sure. */
    PERSON,
    /** Words of the watch list, which stand in what the person said. */
    WORDS,
    /** A colleague who read the feedback. */
    STAFF
}
