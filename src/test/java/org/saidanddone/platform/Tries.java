package org.saidanddone.platform;

import io.micronaut.context.ApplicationContext;

/** What the brakes of a product remember, for the tests of other rooms. */
public final class Tries {

    private Tries() {}

    /** Nobody has tried anything yet. */
    public static void none(ApplicationContext product) {
        product.getBean(Slowdown.class).forget();
    }
}
