package org.saidanddone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.transaction.TransactionOperations;
import java.io.PrintStream;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.SecretChange;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;

/** The command that changes the main secret, because somebody has seen it, or leaves. It runs beside the product. */
final class RotateSecret {

    static final String NAME = "rotate-secret";

    /** The setting with the new secret. */
    static final String NEW = "SAIDANDDONE_NEW_SECRET";

    private static final int DONE = 0;
    private static final int SHORTEST = 32;

    private RotateSecret() {}

    /**
     * Changes it.
     *
     * @param fresh the new secret, where it is a setting; empty to make a new file. What cannot be used is refused with
     *     {@link UnusableSetting}, and nothing is changed
     * @return the code to end with
     */
    static int run(Settings settings, List<String> arguments, Optional<String> fresh, PrintStream out) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(HELP);
            return DONE;
        }
        if (!arguments.isEmpty()) {
            throw new UnusableSetting(
                    "Nothing stands after rotate-secret: a secret in a command can be read by others.");
        }
        if (settings.secret().isPresent() != fresh.isPresent()) {
            throw new UnusableSetting(
                    fresh.isPresent()
                            ? "SAIDANDDONE_SECRET, the old secret, must be said too."
                            : NEW + " must be said, with 32 characters or more.");
        }
        if (fresh.filter(secret -> secret.length() < SHORTEST
                        || settings.secret().filter(secret::equals).isPresent())
                .isPresent()) {
            throw new UnusableSetting(NEW + " must have 32 characters or more, and be another one.");
        }
        return BesideTheProduct.run(settings, beans -> change(beans, fresh, out));
    }

    private static int change(ApplicationContext beans, Optional<String> fresh, PrintStream out) {
        SecretChange change = beans.getBean(SecretChange.class);
        @SuppressWarnings("unchecked") // a type in a type cannot be named to the container
        TransactionOperations<Connection> transactions =
                beans.getBean(Argument.of(TransactionOperations.class, Connection.class));
        beans.getBean(WhoIsAsking.class)
                .as(
                        new Asking.Product(),
                        () -> transactions.executeWrite(status -> {
                            fresh.ifPresentOrElse(change::toSetting, change::toNewFile);
                            beans.getBean(Audit.class).record("SECRET_CHANGED", Optional.empty(), Optional.empty(), "");
                            return status;
                        }));
        if (fresh.isEmpty()) {
            change.fileIsChanged();
        }
        out.println(
                fresh.isPresent()
                        ? "The secret is changed. Put the new one into SAIDANDDONE_SECRET before the next start."
                        : "The secret is changed: secret.key in DATA_DIR is a new one. Keep a copy of it.");
        return DONE;
    }

    private static final String HELP = """
            java -jar said-and-done.jar rotate-secret

            Changes the main secret. With SAIDANDDONE_SECRET: set that to the old one, and SAIDANDDONE_NEW_SECRET to the new one.
            Else a new secret.key is made in DATA_DIR. Nothing that is locked or sealed is touched: the audit trail stays whole and
            waiting mails can be opened. A product that runs goes on, and needs the new secret at its next start.
            Whoever has the old secret and a copy of the database from before can still read that copy.""";
}
