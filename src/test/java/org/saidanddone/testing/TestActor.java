package org.saidanddone.testing;

import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.PostHolders;

/** Who asks in a test: a visitor until the test says otherwise. */
public final class TestActor implements WhoIsAsking.Source {

    private volatile Asking.@Nullable Colleague colleague;

    /** From now on nobody is signed in. */
    public void visitor() {
        colleague = null;
    }

    /** From now on this person is signed in. */
    public void is(Person person) {
        colleague = new Asking.Colleague(person.id(), person.name(), person.roles());
    }

    /** From now on a person of this name with these roles is signed in; they are added where they are not there yet. */
    public Person is(People people, String name, Role... roles) {
        Person person = people.add(new EmailAddress(name + "@example.org"), name, Set.of(roles));
        is(person);
        return person;
    }

    @Override
    public Optional<Asking.Colleague> who() {
        return Optional.ofNullable(colleague);
    }

    /** From now on an action owner of this name is signed in, who answers for every action that is there now. */
    public Person isOwner(ApplicationContext product, String name) {
        Person person = product.getBean(People.class)
                .add(new EmailAddress(name + "@example.org"), name, Set.of(Role.ACTION_OWNER));
        PostHolders posts = product.getBean(PostHolders.class);
        product.getBean(WhoIsAsking.class).as(new Asking.Product(), () -> {
            posts.posts().forEach(post -> posts.give(person.id(), post));
            return person;
        });
        is(person);
        return person;
    }
}
