package org.saidanddone.people.signin;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Set;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
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

    FirstAdministrator(People people, Settings settings) {
        this.people = people;
        this.settings = settings;
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        settings.adminEmail().ifPresent(this::make);
    }

    private void make(String text) {
        EmailAddress email = EmailAddress.read(text)
                .orElseThrow(() -> new UnusableSetting("SAIDANDDONE_ADMIN_EMAIL must be an e-mail address."));
        Person person = people.add(email, email.text(), Set.of(Role.ADMINISTRATOR));
        if (!people.hasPassword(person.id())) {
            LOG.info(
                    "The first administrator sets a password here, once, within two days: {}/set-up#{}",
                    settings.publicUrl(),
                    people.newSetUpLink(person.id()));
        }
    }
}
