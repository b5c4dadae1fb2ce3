package org.saidanddone.review.concern;

/** Who raised a concern. */
public enum ConcernSource {
    /** The person, who said that they are not safe or not sure. */
    PERSON,
    /** A colleague who read the feedback. */
    STAFF
}
