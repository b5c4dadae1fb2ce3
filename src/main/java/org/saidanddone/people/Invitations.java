package org.saidanddone.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.text.CleanText;

/**
 * Invites from the machine the product runs on: so the first people can be there, and somebody can come back in when no
 * administrator can. Not guarded: whoever can start it can read the database. No screen calls it.
 */
@Singleton
public class Invitations {

    private static final String BY_COMMAND = "COMMAND";

    private final PersonRepository rows;
    private final People people;
    private final InvitationLetter letter;
    private final Audit audit;
    private final Clock clock;

    Invitations(PersonRepository rows, People people, InvitationLetter letter, Audit audit, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.letter = letter;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who is invited.
     *
     * @param person as they are now
     * @param link the address at which they choose a password, told only here
     */
    public record Invited(Person person, String link) {

        @Override
        public String toString() {
            return "Invited[hidden]";
        }
    }

    /**
     * Makes or finds the person, gives them the role, and makes a link; the links before it end. Somebody whose account
     * has ended is refused with IllegalArgumentException.
     *
     * @param name what colleagues see of somebody new; "" for the address
     */
    @Transactional
    public Invited invite(EmailAddress address, String name, Role role) {
        rows.holdAdministrators();
        boolean isNew = rows.findByEmail(address.text()).isEmpty();
        Person before = people.add(address, name.isBlank() ? address.text() : CleanText.line(name), Set.of(role));
        if (!before.active()) {
            throw new IllegalArgumentException(
                    "This account has ended. An administrator can bring it back on the page People.");
        }
        if (!before.roles().contains(role)) {
            rows.giveRole(before.id(), role.name());
        }
        String token = people.newSetUpLink(before.id());
        PersonRow row = rows.hold(before.id()).orElseThrow();
        rows.update(row.invitedAt(clock.instant(), BY_COMMAND, null));
        Person after = people.withAddress(address).orElseThrow();
        String named = after.name() + " (" + after.id() + ")";
        if (isNew) {
            audit.record("PERSON_ADDED", Optional.empty(), Optional.empty(), named, "", roles(after));
        } else if (!before.roles().equals(after.roles())) {
            audit.record("PERSON_CHANGED", Optional.empty(), Optional.empty(), named, roles(before), roles(after));
        }
        audit.record("PERSON_INVITED", Optional.empty(), Optional.empty(), named, "", BY_COMMAND);
        return new Invited(after, letter.link(token));
    }

    private static String roles(Person person) {
        return new TreeSet<>(person.roles()).stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
