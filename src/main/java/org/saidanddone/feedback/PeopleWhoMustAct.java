package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;

/** Somebody reads what comes in, and somebody is there when a person is not safe: both can sign in. */
@Singleton
class PeopleWhoMustAct implements OpeningCondition {

    private static final String PEOPLE = "people";

    private final People people;

    PeopleWhoMustAct(People people) {
        this.people = people;
    }

    @Override
    public List<Lack> lacking() {
        return List.of(Role.SAFEGUARDING_LEAD, Role.REVIEWER).stream()
                .filter(role -> !people.canAnySignInWith(role))
                .map(role -> new Lack("work.closed." + role, PEOPLE))
                .toList();
    }
}
