package org.saidanddone.people.signin;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestAuthenticationProvider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** E-mail and password, for Micronaut Security. */
@Singleton
class PasswordProvider<B> implements HttpRequestAuthenticationProvider<B> {

    /** Says that the password was not looked at: too much waits for it. It is neither right nor wrong. */
    static final String BUSY = "busy";

    private static final Logger LOG = LoggerFactory.getLogger(PasswordProvider.class);

    private final BeanProvider<People> people;

    PasswordProvider(BeanProvider<People> people) {
        this.people = people;
    }

    @Override
    public AuthenticationResponse authenticate(
            @Nullable HttpRequest<B> request, AuthenticationRequest<String, String> asked) {
        try {
            return read(asked);
        } catch (RuntimeException e) {
            // Micronaut would take it for a wrong password.
            LOG.warn("a password could not be looked at: {}", e.toString());
            return AuthenticationResponse.failure(BUSY);
        }
    }

    private AuthenticationResponse read(AuthenticationRequest<String, String> asked) {
        return people.get()
                .withPassword(asked.getIdentity(), asked.getSecret())
                .map(person -> AuthenticationResponse.success(
                        String.valueOf(person.id()),
                        person.roles().stream().map(Role::name).toList()))
                .orElseGet(AuthenticationResponse::failure);
    }
}
