package org.saidanddone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;

/**
 * The beans of the product for a command that may run beside it: neither pages nor scheduled work, and no table is made
 * or changed.
 */
final class BesideTheProduct {

    private BesideTheProduct() {}

    /**
     * Does the work and gives back the code to end with. A missing key and a database that does not answer are refused
     * with {@link UnusableSetting}.
     */
    static int run(Settings settings, ToIntFunction<ApplicationContext> work) {
        if (settings.secret().isEmpty() && !Files.exists(settings.dataFolder().resolve("secret.key"))) {
            throw new UnusableSetting(
                    "There is no key: set SAIDANDDONE_SECRET, or DATA_DIR to the folder with secret.key.");
        }
        Map<String, Object> properties = new HashMap<>(settings.forMicronaut());
        properties.put("flyway.enabled", false);
        properties.put("flyway.datasources.default.enabled", false);
        properties.put("work.first-after", "10000d");
        try (ApplicationContext beans = ApplicationContext.builder()
                .properties(properties)
                .singletons(settings)
                .environmentPropertySource(false)
                .banner(false)
                .start()) {
            return work.applyAsInt(beans);
        } catch (BeanInstantiationException e) {
            throw new UnusableSetting(new StartTrouble(settings)
                    .sentence(e)
                    .orElse("The database does not answer. The built-in one answers only one program: stop the"
                            + " product first."));
        }
    }
}
