package org.saidanddone;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saidanddone.platform.PrivateFile;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the product: one process, one public port. */
public final class Application {

    /** Ends with this where a setting, a port, a folder or the database is in the way. */
    static final int UNUSABLE = 2;

    /** Ends with this where nobody foresaw what happened. */
    static final int UNFORESEEN = 1;

    private static final String HELP = """
            java -jar said-and-done.jar            starts the product. Its settings are in the environment: docs/running.md
            java -jar said-and-done.jar invite ADDRESS ROLE [NAME]
                                                   makes an account and prints a link to set it up; invite --help says more
            java -jar said-and-done.jar verify-audit [PLACE:HASH ...]
                                                   verifies the audit trail
            java -jar said-and-done.jar rotate-secret
                                                   changes the main secret; rotate-secret --help says how
            java -jar said-and-done.jar --version  says which version this is""";

    private Application() {}

    /**
     * Starts with the settings of the environment, or does what the first argument names; anything unknown starts
     * nothing. Ends with code 2 and one sentence when it cannot.
     */
    public static void main(String[] args) {
        if ("json".equals(System.getenv("LOG_FORMAT"))) {
            System.setProperty("logback.configurationFile", "logback-json.xml");
        }
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("--help") || first.equals("-h") || first.equals("--version")) {
            System.out.println(first.equals("--version") ? version() : HELP);
            return;
        }
        Optional<Settings> read = Optional.empty();
        try {
            Settings settings = Settings.from(System.getenv());
            read = Optional.of(settings);
            List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
            switch (first) {
                case "" -> {
                    mustBeWritable(settings.dataFolder());
                    HeldFolder.hold(settings.dataFolder());
                    start(settings);
                }
                case VerifyAudit.NAME -> System.exit(VerifyAudit.run(settings, rest));
                case Invite.NAME -> System.exit(Invite.run(settings, rest, System.out));
                case RotateSecret.NAME ->
                    System.exit(RotateSecret.run(
                            settings, rest, Optional.ofNullable(System.getenv(RotateSecret.NEW)), System.out));
                default -> throw new UnusableSetting("There is no command " + first + ". Try --help.");
            }
        } catch (RuntimeException e) {
            System.exit(say(e, read));
        }
    }

    /** Asked first of all: every part that writes there would say it in its own words. */
    private static void mustBeWritable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnusableSetting(StartTrouble.cannotBeWritten(folder.toString()));
        }
        // The key, recordings of people's voices and, in the demo, the whole database: nobody else's to read.
        PrivateFile.folder(folder);
        if (!Files.isWritable(folder)) {
            throw new UnusableSetting(StartTrouble.cannotBeWritten(folder.toString()));
        }
    }

    /** Says in one sentence what is in the way; what nobody foresaw is shown whole. */
    private static int say(RuntimeException thrown, Optional<Settings> settings) {
        Logger log = LoggerFactory.getLogger(Application.class);
        Optional<String> sentence = thrown instanceof UnusableSetting unusable
                ? Optional.ofNullable(unusable.getMessage())
                : settings.flatMap(known -> new StartTrouble(known).sentence(thrown));
        sentence.ifPresentOrElse(log::error, () -> log.error("The product could not start.", thrown));
        return sentence.isPresent() ? UNUSABLE : UNFORESEEN;
    }

    private static String version() {
        String version = Application.class.getPackage().getImplementationVersion();
        return "Said and Done " + (version == null ? "(built by hand)" : version);
    }

    /** Starts with the given settings, and gives back the running context; closing it stops the product. */
    public static ApplicationContext start(Settings settings) {
        return new QuietStart()
                .mainClass(Application.class)
                .properties(settings.forMicronaut())
                .singletons(settings)
                .environmentPropertySource(false)
                .banner(false)
                .start();
    }
}
