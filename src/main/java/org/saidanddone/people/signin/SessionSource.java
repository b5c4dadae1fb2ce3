package org.saidanddone.people.signin;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/**
 * Knows the person from the browser session. They are read afresh in every request, so that a changed role or an ended
 * account counts from the next one on, in every process; in one request they are read once.
 */
@Singleton
final class SessionSource implements WhoIsAsking.Source {

    private final People people;

    SessionSource(People people) {
        this.people = people;
    }

    /** What was read in a request, for the sign-in it was read for. */
    private record Read(SessionPerson of, Optional<Person> person) {}

    @Override
    public Optional<Asking.Colleague> who() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(SessionPerson.class))
                .flatMap(this::person)
                .map(person -> new Asking.Colleague(person.id(), person.name(), person.roles()));
    }

    private Optional<Person> person(SessionPerson signedIn) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return people.signedIn(signedIn.id(), signedIn.signIn());
        }
        String name = Read.class.getName();
        if (request.getAttribute(name) instanceof Read read && read.of().equals(signedIn)) {
            return read.person();
        }
        Optional<Person> person = people.signedIn(signedIn.id(), signedIn.signIn());
        request.setAttribute(name, new Read(signedIn, person));
        return person;
    }
}
