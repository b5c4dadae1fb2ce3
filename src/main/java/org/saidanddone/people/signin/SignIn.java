package org.saidanddone.people.signin;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.Authenticator;
import io.micronaut.security.authentication.UsernamePasswordCredentials;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.Slowdown;
import reactor.core.publisher.Mono;

/** Signing in and out. The session gets a new id when somebody signs in, and ends when they sign out. */
@Singleton
@Guarded
public class SignIn {

    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Authenticator<HttpRequest<?>> authenticator;
    private final Slowdown slowdown;
    private final People people;

    SignIn(Authenticator<HttpRequest<?>> authenticator, Slowdown slowdown, People people) {
        this.authenticator = authenticator;
        this.slowdown = slowdown;
        this.people = people;
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

    /** Signs the person in, in this browser session. */
    @Anyone
    public Outcome with(String email, String password) {
        String account = "sign-in " + email.strip().toLowerCase(Locale.ROOT);
        String address = "sign-in from " + VaadinService.getCurrentRequest().getRemoteAddr();
        Duration wait = slowdown.beforeGuess(address, account);
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        AuthenticationResponse answer = Mono.from(
                        authenticator.authenticate(null, new UsernamePasswordCredentials(email, password)))
                .onErrorReturn(AuthenticationResponse.failure())
                .block();
        Authentication who = answer == null ? null : answer.getAuthentication().orElse(null);
        if (who == null) {
            return new Outcome.Wrong();
        }
        slowdown.right(account, address);
        begin(Long.parseLong(who.getName()));
        return new Outcome.SignedIn(wanted());
    }

    /** Sets the first password with a one-time link and signs in; false when the link is not good any more. */
    @Anyone
    public boolean setUp(String token, Password password) {
        return people.setUp(token, password)
                .map(person -> {
                    begin(person.id());
                    return true;
                })
                .orElse(false);
    }

    private static String wanted() {
        ViewGuard.Wanted wanted = ComponentUtil.getData(UI.getCurrent(), ViewGuard.Wanted.class);
        return wanted == null ? "" : wanted.path();
    }

    private void begin(long personId) {
        VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(SessionPerson.class, new SessionPerson(personId, people.signIns(personId)));
        session.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
    }

    /** Ends this browser session for good. */
    @Anyone
    public void out() {
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(SessionPerson.class, null);
        session.getSession().invalidate();
        session.close();
    }
}
