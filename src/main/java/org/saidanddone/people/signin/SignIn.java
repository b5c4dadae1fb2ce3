package org.saidanddone.people.signin;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationException;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.Authenticator;
import io.micronaut.security.authentication.UsernamePasswordCredentials;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Slowdown;
import org.saidanddone.platform.VeryBusy;
import org.saidanddone.platform.web.Ends;
import reactor.core.publisher.Mono;

/** Signing in and out. The session gets a new id when somebody signs in, and ends when they sign out. */
@Singleton
@Guarded
public class SignIn {

    private final Authenticator<HttpRequest<?>> authenticator;
    private final Slowdown slowdown;
    private final KnownDevice knownDevice;
    private final People people;
    private final SignInTrail trail;
    private final Clock clock;

    SignIn(
            Authenticator<HttpRequest<?>> authenticator,
            Slowdown slowdown,
            KnownDevice knownDevice,
            People people,
            SignInTrail trail,
            Clock clock) {
        this.authenticator = authenticator;
        this.slowdown = slowdown;
        this.knownDevice = knownDevice;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** How a try to sign in ended. */
    public sealed interface Outcome {

        /** They are in; {@code wanted} is the path they had asked for, empty for none. */
        record SignedIn(String wanted) implements Outcome {}

        /** The address or the password is wrong; which one is not said. */
        record Wrong() implements Outcome {}

        /** Too many tries: this long must pass first. */
        record Wait(Duration howLong) implements Outcome {}
    }

    /**
     * Signs the person in, in this browser session. Wrong tries are counted for the device where somebody has signed in to
     * the account before, else for the place they come from; right ones are not, and no try counts against an account.
     *
     * @throws VeryBusy where so many wait that the password was not looked at
     */
    @Anyone
    public Outcome with(String email, String password) {
        Optional<EmailAddress> account = EmailAddress.read(email);
        Place place = Place.of(VaadinService.getCurrentRequest().getRemoteAddr());
        String tries = account.flatMap(knownDevice::of)
                .map(device -> "sign-in on " + device)
                .orElse("sign-in from " + place.key());
        Duration wait = slowdown.before(tries);
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        AuthenticationResponse answer = Mono.from(
                        authenticator.authenticate(null, new UsernamePasswordCredentials(email, password)))
                .onErrorResume(AuthenticationException.class, e -> Mono.just(e.getResponse()))
                .onErrorReturn(AuthenticationResponse.failure())
                .block();
        if (answer != null
                && answer.getMessage().filter(PasswordProvider.BUSY::equals).isPresent()) {
            slowdown.right(tries);
            throw new VeryBusy();
        }
        Authentication who = answer == null ? null : answer.getAuthentication().orElse(null);
        if (who == null) {
            account.ifPresent(trail::refused);
            return new Outcome.Wrong();
        }
        slowdown.right(tries);
        account.ifPresent(knownDevice::remember);
        begin(Long.parseLong(who.getName()));
        trail.signedIn();
        return new Outcome.SignedIn(wanted());
    }

    /** How choosing a password ended. */
    public enum SetUp {
        /** It is kept, and they are in. */
        DONE,
        /** Others would soon guess it. The link is still good. */
        EASY_TO_GUESS,
        /** The link was used, has ended or never was. */
        LINK_ENDED
    }

    /** Sets a password with a one-time link and signs in. What somebody was signed in to with the one before ends. */
    @Anyone
    public SetUp setUp(String token, Password password) {
        if (people.isEasyToGuess(token, password)) {
            return SetUp.EASY_TO_GUESS;
        }
        Optional<Person> set = people.setUp(token, password);
        set.ifPresent(person -> {
            begin(person.id());
            knownDevice.remember(person.email());
            trail.passwordSet(person);
        });
        return set.isPresent() ? SetUp.DONE : SetUp.LINK_ENDED;
    }

    private static String wanted() {
        ViewGuard.Wanted wanted = ComponentUtil.getData(UI.getCurrent(), ViewGuard.Wanted.class);
        return wanted == null ? "" : wanted.path();
    }

    private void begin(long personId) {
        VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(SessionPerson.class, new SessionPerson(personId, people.signIns(personId)));
        session.getSession().setAttribute(Ends.NAME, new SignedInTime(clock.instant()));
        session.getSession().setMaxInactiveInterval((int) SignedInTime.IDLE.toSeconds());
    }

    /** Ends this browser session for good. */
    @Anyone
    public void out() {
        trail.signedOut();
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(SessionPerson.class, null);
        session.getSession().invalidate();
        session.close();
    }
}
