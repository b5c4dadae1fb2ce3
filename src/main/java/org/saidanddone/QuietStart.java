package org.saidanddone;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.exceptions.ApplicationStartupException;

/** Starts as the framework does, but leaves it to {@link Application} to say what went wrong, and to end. */
final class QuietStart extends Micronaut {

    QuietStart() {}

    @Override
    protected void handleStartupException(Environment environment, Throwable exception) {
        throw new ApplicationStartupException("could not start", exception);
    }
}
