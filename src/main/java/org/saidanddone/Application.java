package org.saidanddone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.util.List;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.slf4j.LoggerFactory;

/** Starts the product: one process, one public port. */
public final class Application {

    private Application() {}

    /**
     * Starts with the settings of the environment; ends with code 2 and one sentence when they cannot be used. With
     * {@code verify-audit} as the first argument it verifies the audit trail instead, with {@code invite} it makes a link
     * with which somebody can sign in.
     */
    public static void main(String[] args) {
        try {
            Settings settings = Settings.from(System.getenv());
            if (args.length > 0 && args[0].equals(VerifyAudit.NAME)) {
                System.exit(VerifyAudit.run(settings, List.of(args).subList(1, args.length)));
            }
            if (args.length > 0 && args[0].equals(Invite.NAME)) {
                System.exit(Invite.run(settings, List.of(args).subList(1, args.length), System.out));
            }
            start(settings);
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
