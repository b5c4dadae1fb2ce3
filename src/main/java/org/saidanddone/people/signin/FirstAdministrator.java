package org.saidanddone.people.signin;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the first administrator from the settings and prints a one-time link until it has been used. */
@Singleton
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final Settings settings;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    FirstAdministrator(People people, Settings settings, Audit audit, WhoIsAsking whoIsAsking) {
        this.people = people;
        this.settings = settings;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        settings.adminEmail().ifPresent(email -> whoIsAsking.as(new Asking.Product(), () -> make(email)));
    }

    private Person make(String text) {
        EmailAddress email = EmailAddress.reachable(text)
                .orElseThrow(() -> new UnusableSetting("SAIDANDDONE_ADMIN_EMAIL must be an e-mail address."));
        boolean isNew = people.withAddress(email).isEmpty();
        Person person = people.add(email, email.text(), Set.of(Role.ADMINISTRATOR));
        if (isNew) {
            audit.record("PERSON_ADDED", Optional.empty(), Optional.empty(), person.name(), "", "ADMINISTRATOR");
        }
        if (person.active() && !people.hasPassword(person.id())) {
            LOG.info(
                    "The first administrator sets a password here, once, within two days: {}/set-up#{}",
                    settings.publicUrl(),
                    people.newSetUpLink(person.id()));
        }
        return person;
    }
}
