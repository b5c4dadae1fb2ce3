package org.saidanddone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.slf4j.LoggerFactory;

/** Starts the product: one process, one public port. */
public final class Application {

    private Application() {}

    /** Starts with the settings of the environment; ends with code 2 and one sentence when they cannot be used. */
    public static void main(String[] args) {
        try {
            start(Settings.from(System.getenv()));
        } catch (UnusableSetting e) {
            LoggerFactory.getLogger(Application.class).error(e.getMessage());
            System.exit(2);
        }
    }

    /** Starts with the given settings, and gives back the running context; closing it stops the product. */
    public static ApplicationContext start(Settings settings) {
        return Micronaut.build(new String[0])
                .mainClass(Application.class)
                .properties(settings.forMicronaut())
                .singletons(settings)
                .environmentPropertySource(false)
                .banner(false)
                .start();
    }
}
