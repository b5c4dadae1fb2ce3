package org.saidanddone.people.signin;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.people.People;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/** Knows the person from the browser session. Roles are read afresh, so that a change counts at once. */
@Singleton
final class SessionSource implements WhoIsAsking.Source {

    private final People people;

    SessionSource(People people) {
        this.people = people;
    }

    @Override
    public Optional<Asking.Colleague> who() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(SessionPerson.class))
                .flatMap(signedIn -> people.active(signedIn.id()))
                .map(person -> new Asking.Colleague(person.id(), person.name(), person.roles()));
    }
}
