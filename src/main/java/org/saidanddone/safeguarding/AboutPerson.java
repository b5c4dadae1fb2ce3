package org.saidanddone.safeguarding;

import java.util.Optional;
import org.saidanddone.feedback.SafeContact;

/**
 * What the safeguarding lead must know of the person before anything else.
 *
 * @param contact how they can be reached safely; empty while they have not said
 * @param age if they are a child or an adult
 * @param ageFrom where that is known from
 */
public record AboutPerson(Optional<SafeContact> contact, Age age, From ageFrom) {

    /** Where an age is known from. */
    public enum From {
        /** The lead said so. */
        LEAD,
        /** It stands in what the person wrote. */
        WORDS,
        /** Nobody said it. */
        NOBODY
    }
}
