package org.saidanddone.team;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;

/** The colleagues who can have a case. */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class Colleagues {

    private final People people;
    private final WhoIsAsking whoIsAsking;

    Colleagues(People people, WhoIsAsking whoIsAsking) {
        this.people = people;
        this.whoIsAsking = whoIsAsking;
    }

    /**
     * A colleague.
     *
     * @param id their number
     * @param name as colleagues know them
     * @param me true for whoever asks
     */
    public record Colleague(long id, String name, boolean me) {}

    /** Every one of them, by name. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Colleague> all() {
        long me = whoIsAsking.colleague().id();
        return Stream.of(Role.REVIEWER, Role.SAFEGUARDING_LEAD)
                .flatMap(role -> people.activeWith(role).stream())
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new Colleague(person.id(), person.name(), person.id() == me))
                .distinct()
                .toList();
    }
}
