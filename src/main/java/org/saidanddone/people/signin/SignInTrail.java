package org.saidanddone.people.signin;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.Slowdown;

/** What the audit trail holds of signing in and out. Never what was typed, and no address of a visitor. */
@Singleton
class SignInTrail {

    /** Many wrong tries for one account say no more than a few, and must not fill the trail. */
    private static final Slowdown.Pace OF_ONE_ACCOUNT = new Slowdown.Pace(5, Duration.ofMinutes(10));

    private final Audit audit;
    private final People people;
    private final WhoIsAsking whoIsAsking;
    private final Slowdown slowdown;

    SignInTrail(Audit audit, People people, WhoIsAsking whoIsAsking, Slowdown slowdown) {
        this.audit = audit;
        this.people = people;
        this.whoIsAsking = whoIsAsking;
        this.slowdown = slowdown;
    }

    void signedIn() {
        record("SIGNED_IN", "");
    }

    /** Of nobody, where nobody is signed in any more. */
    void signedOut() {
        if (whoIsAsking.now() instanceof Asking.Colleague) {
            record("SIGNED_OUT", "");
        }
    }

    void passwordSet(Person person) {
        record("PASSWORD_SET", named(person));
    }

    /** A wrong password for an account that is there; of addresses that nobody has, nothing is kept. */
    void refused(EmailAddress account) {
        Optional<Person> person = people.withAddress(account);
        if (person.isPresent()
                && slowdown.before(OF_ONE_ACCOUNT, "refused " + person.get().id())
                        .isZero()) {
            record("SIGN_IN_REFUSED", named(person.get()));
        }
    }

    private void record(String what, String detail) {
        audit.record(what, Optional.empty(), Optional.empty(), detail);
    }

    private static String named(Person person) {
        return person.name() + " (" + person.id() + ")";
    }
}
