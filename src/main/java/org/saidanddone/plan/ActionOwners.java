package org.saidanddone.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;

/** The people who own an action now, through a post they hold. */
@Singleton
class ActionOwners {

    private final HolderRepository holders;
    private final People people;

    ActionOwners(HolderRepository holders, People people) {
        this.holders = holders;
        this.people = people;
    }

    /** Those with an account that has not ended, also where they have not set a password yet. */
    @Transactional
    List<Person> of(long actionId) {
        Set<Long> theirs = new HashSet<>(holders.holdersOf(actionId));
        return theirs.isEmpty()
                ? List.of()
                : people.activeWith(Role.ACTION_OWNER).stream()
                        .filter(person -> theirs.contains(person.id()))
                        .toList();
    }

    /** True when one of them has a password to sign in with. */
    @Transactional
    boolean canSignIn(long actionId) {
        return of(actionId).stream().anyMatch(person -> people.hasPassword(person.id()));
    }
}
