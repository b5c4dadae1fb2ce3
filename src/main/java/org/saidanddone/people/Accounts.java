package org.saidanddone.people;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.AccountDetails.Problem;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/**
 * Makes, changes and ends accounts. Changes come one after the other, so that two administrators cannot take the last
 * right from each other at the same moment. Every step is on the trail, with what was so before.
 */
@Singleton
@Guarded
@Transactional
public class Accounts {

    private static final int PAGE = 50;
    private static final String BY_MAIL = "MAIL";
    private static final String BY_LINK = "LINK";

    private final PersonRepository rows;
    private final People people;
    private final InvitationLetter letter;
    private final ApplicationEventPublisher<PersonChanged> changed;
    private final ApplicationEventPublisher<PersonEnded> ended;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Accounts(
            PersonRepository rows,
            People people,
            InvitationLetter letter,
            ApplicationEventPublisher<PersonChanged> changed,
            ApplicationEventPublisher<PersonEnded> ended,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.letter = letter;
        this.changed = changed;
        this.ended = ended;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** How a change ended. */
    public sealed interface Outcome {

        /** It is done: the account as it is now. */
        record Done(Account account) implements Outcome {}

        /** Nothing was changed, because of these. */
        record Wrong(List<Problem> problems) implements Outcome {

            /** Keeps its own copy. */
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * A place in the list of accounts, which is ordered by name.
     *
     * @param name the name of the last one seen
     * @param id its number
     */
    public record Place(String name, long id) {

        /** Before everybody. */
        public static final Place FIRST = new Place("", 0);
    }

    /** Accounts by name, after the place, at most 50: those that are active, or those that have ended. */
    @Only(Role.ADMINISTRATOR)
    public List<Account> list(boolean active, Place after) {
        return rows.page(active, after.name(), after.id(), PAGE).stream()
                .map(this::account)
                .toList();
    }

    /** The account of the person. */
    @Only(Role.ADMINISTRATOR)
    public Optional<Account> find(long personId) {
        return rows.findById(personId).map(this::account);
    }

    /** The account of whoever asks. */
    @Only({
        Role.REVIEWER,
        Role.ACTION_OWNER,
        Role.SAFEGUARDING_LEAD,
        Role.BOARD_MEMBER,
        Role.EXPERT_BY_EXPERIENCE,
        Role.ADMINISTRATOR
    })
    public Account mine() {
        return rows.findById(whoIsAsking.colleague().id()).map(this::account).orElseThrow();
    }

    /** True when an invitation can go by mail. */
    @Only(Role.ADMINISTRATOR)
    public boolean canMail() {
        return letter.canSend();
    }

    /** Adds somebody, who can sign in once they were invited and have chosen a password. */
    @Only(Role.ADMINISTRATOR)
    public Outcome add(AccountDetails details) {
        rows.holdAdministrators();
        List<Problem> problems = new ArrayList<>(details.problems());
        taken(details, Optional.empty()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        Person person = people.add(new EmailAddress(details.email()), details.name(), details.roles());
        PersonRow row = rows.findById(person.id()).orElseThrow();
        Account account = account(
                details.post().isEmpty() ? row : rows.update(row.known(row.email(), row.name(), details.post())));
        audit.record("PERSON_ADDED", Optional.empty(), Optional.empty(), named(account), "", inShort(account));
        return new Outcome.Done(account);
    }

    /**
     * Changes name, post, address and roles.
     *
     * @throws OptimisticLockException when somebody else changed the account in the meantime
     */
    @Only(Role.ADMINISTRATOR)
    public Outcome change(long personId, int version, AccountDetails details) {
        rows.holdAdministrators();
        PersonRow row = held(personId, version);
        Account before = account(row);
        List<Problem> problems = new ArrayList<>(details.problems());
        taken(details, Optional.of(personId)).ifPresent(problems::add);
        if (!details.roles().contains(Role.ADMINISTRATOR) && isLast(before, Role.ADMINISTRATOR)) {
            problems.add(Problem.LAST_ADMINISTRATOR);
        }
        if (!details.roles().contains(Role.SAFEGUARDING_LEAD) && isLast(before, Role.SAFEGUARDING_LEAD)) {
            problems.add(Problem.LAST_LEAD);
        }
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        roles(before, details.roles());
        Account after = account(
                rows.update(row.known(new EmailAddress(details.email()).text(), details.name(), details.post())));
        if (!inShort(before).equals(inShort(after))) {
            if (!before.email().equals(after.email())) {
                // A link that went to another address is nobody's any more.
                rows.removeLinks(personId);
            }
            audit.record(
                    "PERSON_CHANGED",
                    Optional.empty(),
                    Optional.empty(),
                    named(after),
                    inShort(before),
                    inShort(after));
            changed.publishEvent(new PersonChanged(personId, before.name(), after.name()));
        }
        return new Outcome.Done(after);
    }

    private void roles(Account before, Set<Role> wanted) {
        before.roles().stream()
                .filter(role -> !wanted.contains(role))
                .forEach(role -> rows.takeRole(before.id(), role.name()));
        wanted.stream()
                .filter(role -> !before.roles().contains(role))
                .forEach(role -> rows.giveRole(before.id(), role.name()));
    }

    /**
     * A link with which the person chooses a password. It is told once, here, and ends every link before it. Somebody
     * whose account has ended is refused with IllegalArgumentException.
     */
    @Only(Role.ADMINISTRATOR)
    public String inviteByLink(long personId) {
        String token = people.newSetUpLink(personId);
        Account account = invited(personId, BY_LINK, null);
        if (account.hasPassword()) {
            letter.tellOfLink(account.email());
        }
        return letter.link(token);
    }

    /** Sends the link by mail, to be read by nobody else. Refused with IllegalStateException where no mail can be sent. */
    @Only(Role.ADMINISTRATOR)
    public void inviteByMail(long personId) {
        if (!letter.canSend()) {
            throw new IllegalStateException("no mail server is set up");
        }
        String token = people.newSetUpLink(personId);
        invited(
                personId,
                BY_MAIL,
                letter.invite(rows.findById(personId).orElseThrow().email(), token));
    }

    private Account invited(long personId, String how, @Nullable Long mail) {
        PersonRow row = rows.findById(personId).orElseThrow();
        Account account = account(rows.update(row.invitedAt(clock.instant(), how, mail)));
        audit.record("PERSON_INVITED", Optional.empty(), Optional.empty(), named(account), "", how);
        return account;
    }

    /**
     * Ends the account at once: no sign-in, password or link of it counts any more. What hangs on the person learns of it
     * by {@link PersonEnded}. One that has ended already stays as it is.
     *
     * @throws OptimisticLockException when somebody else changed the account in the meantime
     */
    @Only(Role.ADMINISTRATOR)
    public Outcome end(long personId, int version) {
        rows.holdAdministrators();
        Account before = account(rows.hold(personId).orElseThrow());
        if (!before.active()) {
            return new Outcome.Done(before);
        }
        PersonRow row = held(personId, version);
        if (asking().filter(id -> id == personId).isPresent()) {
            return new Outcome.Wrong(List.of(Problem.OWN_ACCOUNT));
        }
        if (isLast(before, Role.ADMINISTRATOR)) {
            return new Outcome.Wrong(List.of(Problem.LAST_ADMINISTRATOR));
        }
        rows.removeLinks(personId);
        Account after = account(rows.update(row.gone()));
        audit.record("PERSON_ENDED", Optional.empty(), Optional.empty(), named(after), inShort(before), "");
        ended.publishEvent(new PersonEnded(personId, after.name()));
        return new Outcome.Done(after);
    }

    /**
     * The person is back, with the roles they had. They sign in after a new invitation.
     *
     * @throws OptimisticLockException when somebody else changed the account in the meantime
     */
    @Only(Role.ADMINISTRATOR)
    public Outcome bringBack(long personId, int version) {
        rows.holdAdministrators();
        PersonRow row = held(personId, version);
        if (row.active()) {
            return new Outcome.Done(account(row));
        }
        Account after = account(rows.update(row.back()));
        audit.record("PERSON_BACK", Optional.empty(), Optional.empty(), named(after), "", inShort(after));
        changed.publishEvent(new PersonChanged(personId, after.name(), after.name()));
        return new Outcome.Done(after);
    }

    /** True when nobody else who can sign in has the role: it cannot be taken from this person. */
    @Only(Role.ADMINISTRATOR)
    public boolean isLast(long personId, Role role) {
        return rows.findById(personId).filter(row -> isLast(account(row), role)).isPresent();
    }

    private boolean isLast(Account account, Role role) {
        return account.active()
                && account.roles().contains(role)
                && rows.activeWith(role.name()).stream()
                        .filter(row -> !account.hasPassword() || row.passwordHash() != null)
                        .allMatch(row -> People.id(row) == account.id());
    }

    private Optional<Problem> taken(AccountDetails details, Optional<Long> own) {
        return EmailAddress.read(details.email())
                .flatMap(email -> rows.findByEmail(email.text()))
                .filter(row -> !own.equals(Optional.of(People.id(row))))
                .map(row -> row.active() ? Problem.ADDRESS_TAKEN : Problem.ADDRESS_OF_ENDED);
    }

    private PersonRow held(long personId, int version) {
        PersonRow row = rows.hold(personId).orElseThrow();
        if (row.version() != version) {
            throw new OptimisticLockException("the account was changed in the meantime");
        }
        return row;
    }

    private Optional<Long> asking() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague ? Optional.of(colleague.id()) : Optional.empty();
    }

    private Account account(PersonRow row) {
        long id = People.id(row);
        return new Account(
                id,
                row.version(),
                new EmailAddress(row.email()),
                row.name(),
                row.post(),
                rows.rolesOf(id).stream().map(Role::valueOf).collect(Collectors.toSet()),
                row.active(),
                row.passwordHash() != null,
                Optional.ofNullable(row.invited()),
                row.invitedBy().equals(BY_MAIL),
                Optional.ofNullable(row.invitation()).flatMap(letter::stands),
                linkEnds(id));
    }

    private Optional<Instant> linkEnds(long id) {
        @Nullable Instant ends = rows.linkEnds(id).orElse(null);
        return Optional.ofNullable(ends).filter(moment -> moment.isAfter(clock.instant()));
    }

    private static String named(Account account) {
        return account.name() + " (" + account.id() + ")";
    }

    private static String inShort(Account account) {
        return String.join(
                ", ",
                account.name(),
                account.post(),
                account.email().text(),
                new TreeSet<>(account.roles()).stream().map(Role::name).collect(Collectors.joining(" ")));
    }
}
