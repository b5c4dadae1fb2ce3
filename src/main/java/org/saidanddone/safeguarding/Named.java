package org.saidanddone.safeguarding;

import org.saidanddone.people.Person;

/**
 * A colleague, as a list shows them.
 *
 * @param id their number
 * @param name as colleagues know them
 */
public record Named(long id, String name) {

    static Named of(Person person) {
        return new Named(person.id(), person.name());
    }
}
