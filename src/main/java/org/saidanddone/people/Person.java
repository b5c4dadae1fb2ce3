package org.saidanddone.people;

import java.util.Set;

/**
 * Somebody who signs in.
 *
 * @param id the person's number
 * @param email where mails go, and the name to sign in with
 * @param name as colleagues know them
 * @param roles what they may do
 * @param active false when they may not sign in any more
 */
public record Person(long id, EmailAddress email, String name, Set<Role> roles, boolean active) {

    /** Keeps its own copy of the roles. */
    public Person {
        roles = Set.copyOf(roles);
    }
}
