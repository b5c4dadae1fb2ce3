package org.saidanddone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Invitations;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.saidanddone.platform.text.CleanText;

/**
 * The command that gives somebody an account, or one more role, and prints the link with which they choose a password.
 * It runs beside the product. The link is printed once, and no log has it.
 */
final class Invite {

    static final String NAME = "invite";

    private static final int DONE = 0;

    private Invite() {}

    /**
     * Invites.
     *
     * @param arguments an address, a role, and perhaps a name in one or more words; or {@code --help}. What cannot be
     *     used is refused with {@link UnusableSetting}
     * @return the code to end with
     */
    static int run(Settings settings, List<String> arguments, PrintStream out) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(help());
            return DONE;
        }
        if (arguments.size() < 2) {
            throw new UnusableSetting("An address and a role are needed: " + usage());
        }
        EmailAddress address = EmailAddress.reachable(CleanText.line(arguments.getFirst()))
                .orElseThrow(() -> new UnusableSetting("This is not an e-mail address: " + arguments.getFirst()));
        Role role = role(arguments.get(1))
                .orElseThrow(() -> new UnusableSetting(
                        "There is no role " + arguments.get(1) + ". The roles are: " + roles() + "."));
        String name = CleanText.line(String.join(" ", arguments.subList(2, arguments.size())));
        return BesideTheProduct.run(settings, beans -> invite(beans, address, role, name, out));
    }

    private static int invite(ApplicationContext beans, EmailAddress address, Role role, String name, PrintStream out) {
        try {
            Invitations.Invited invited = beans.getBean(WhoIsAsking.class)
                    .as(new Asking.Product(), () -> beans.getBean(Invitations.class)
                            .invite(address, name, role));
            out.println(invited.person().name() + " (" + address.text() + ") has these roles: "
                    + invited.person().roles().stream().map(Role::name).sorted().collect(Collectors.joining(", ")));
            out.println("With this link they choose a password, once, within two days. It is shown only now:");
            out.println(invited.link());
            return DONE;
        } catch (IllegalArgumentException e) {
            throw new UnusableSetting(String.valueOf(e.getMessage()));
        } catch (DataAccessException e) {
            throw new UnusableSetting(
                    "The database has no tables of this version. Start the product once, then invite.");
        }
    }

    private static Optional<Role> role(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .findFirst();
    }

    private static String roles() {
        return Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String usage() {
        return "java -jar said-and-done.jar invite ADDRESS ROLE [NAME]";
    }

    private static String help() {
        return usage() + """


                Makes an account for this e-mail address, or finds the one that is there, gives it the role, and prints a link.
                With the link the person chooses a password, once, within two days. A link made before stops working.
                The roles: %s.
                NAME is what colleagues see; without it they see the address.
                The settings are those of the product: DATABASE_URL, DATA_DIR or SAIDANDDONE_SECRET, PUBLIC_URL.
                It runs beside a product on PostgreSQL; the built-in database answers only one program at a time.
                """.formatted(roles()).stripTrailing();
    }
}
