package org.saidanddone.people.signin;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.PrivateFile;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the first administrator from the settings, and writes a one-time link into a file that only whoever runs the product
 * can read, until it has been used. No log has it: logs are kept, copied and read by many.
 */
@Singleton
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private static final String FILE = "first-administrator.txt";

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
        settings.adminEmail()
                .ifPresentOrElse(
                        email -> whoIsAsking.as(new Asking.Product(), () -> make(email)), this::mustBeSomebody);
    }

    /** The demo brings its people along. */
    private void mustBeSomebody() {
        if (!settings.demo() && people.activeWith(Role.ADMINISTRATOR).isEmpty()) {
            throw new UnusableSetting(
                    "Nobody could sign in, as there is no administrator. Set SAIDANDDONE_ADMIN_EMAIL to"
                            + " the e-mail address of the first one.");
        }
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
            if (people.hasSetUpLink(person.id())) {
                // Of this process at an earlier start, or of another one, whose link would not work any more.
                LOG.info("The first administrator has a link already. The command invite makes another.");
                return person;
            }
            tell(settings.publicUrl() + "/set-up#" + people.newSetUpLink(person.id()));
        } else {
            forget();
        }
        return person;
    }

    private void tell(String link) {
        try {
            PrivateFile.replace(file(), link + "\n");
            LOG.info(
                    "The first administrator chooses a password, once, within two days, with the link in this file: {}",
                    file().toAbsolutePath());
        } catch (IOException e) {
            LOG.warn(
                    "The link for the first administrator could not be written to {}. The command invite prints one.",
                    file().toAbsolutePath());
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            LOG.warn("{} is not needed any more and could not be removed.", file().toAbsolutePath());
        }
    }

    private Path file() {
        return settings.dataFolder().resolve(FILE);
    }
}
