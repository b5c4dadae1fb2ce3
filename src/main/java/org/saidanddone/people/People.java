package org.saidanddone.people;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.platform.OneLook;
import org.saidanddone.platform.Secrets;
import org.saidanddone.platform.SlowHash;

/** The people who sign in, as the product itself sees them. Screens go through services that are guarded. */
@Singleton
public class People {

    /** How long a set-up link lasts. */
    public static final Duration LINK_LASTS = Duration.ofDays(2);

    private static final int NAMES_AT_MOST = 2000;
    private static final String USE = "set-up link";

    private final PersonRepository rows;
    private final SlowHash slowHash;
    private final EasyPasswords easyPasswords;
    private final Secrets secrets;
    private final SecureRandom random;
    private final ApplicationEventPublisher<PersonAdded> added;
    private final TransactionOperations<Connection> transactions;
    private final OneLook look;
    private final Clock clock;

    People(
            PersonRepository rows,
            SlowHash slowHash,
            EasyPasswords easyPasswords,
            Secrets secrets,
            SecureRandom random,
            ApplicationEventPublisher<PersonAdded> added,
            TransactionOperations<Connection> transactions,
            OneLook look,
            Clock clock) {
        this.rows = rows;
        this.slowHash = slowHash;
        this.easyPasswords = easyPasswords;
        this.secrets = secrets;
        this.random = random;
        this.added = added;
        this.transactions = transactions;
        this.look = look;
        this.clock = clock;
    }

    /** Adds a person without a password. An address that is there already gives back that person, unchanged. */
    @Transactional
    public Person add(EmailAddress email, String name, Set<Role> roles) {
        Optional<PersonRow> there = rows.findByEmail(email.text());
        if (there.isPresent()) {
            return person(there.get());
        }
        PersonRow row = rows.save(PersonRow.fresh(email.text(), name, "", clock.instant()));
        roles.forEach(role -> rows.giveRole(id(row), role.name()));
        added.publishEvent(new PersonAdded(id(row), name));
        return person(row);
    }

    /** Sets the person's password, and ends what they were signed in to with the one before. */
    public void setPassword(long personId, Password password) {
        // Outside of the transaction: it takes long.
        String hash = slowHash.of(password.text());
        transactions.executeWrite(
                status -> rows.update(rows.findById(personId).orElseThrow().withPassword(hash)));
    }

    /** The active person with this address and password. Takes as long when there is no such person. */
    public Optional<Person> withPassword(String email, String password) {
        Optional<PersonRow> row = EmailAddress.read(email)
                .flatMap(address -> rows.findByEmail(address.text()))
                .filter(PersonRow::active);
        String hash = row.map(PersonRow::passwordHash).orElse(null);
        if (hash == null) {
            slowHash.matchesNobody(password);
            return Optional.empty();
        }
        return slowHash.matches(password, hash) ? row.map(this::person) : Optional.empty();
    }

    /** True when the person has set a password. */
    public boolean hasPassword(long personId) {
        return rows.findById(personId).map(PersonRow::passwordHash).isPresent();
    }

    /** The active person with this number, as they are now. */
    @Transactional
    public Optional<Person> active(long personId) {
        return load(personId).filter(Person::active);
    }

    /** The person with this address, active or not. */
    @Transactional
    public Optional<Person> withAddress(EmailAddress email) {
        return rows.findByEmail(email.text()).map(this::person);
    }

    /** Which sign-ins of the person count now: a number that grows when the earlier ones end. */
    public int signIns(long personId) {
        return rows.findById(personId).map(PersonRow::signIns).orElse(0);
    }

    /** The active person, if a sign-in of this number still counts. */
    @Transactional
    public Optional<Person> signedIn(long personId, int signIn) {
        return rows.findById(personId)
                .filter(row -> row.active() && row.signIns() == signIn)
                .map(this::person);
    }

    /** True when an active person has the role and has set a password. */
    public boolean canAnySignInWith(Role role) {
        return rows.canSignInWith(role.name()) > 0;
    }

    /** The name of the person with this number, active or not. */
    public Optional<String> name(long personId) {
        return rows.findById(personId).map(PersonRow::name);
    }

    /** The names of the people with these numbers, active or not. */
    public Map<Long, String> names(Set<Long> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : rows.findByIdIn(personIds).stream().collect(Collectors.toMap(People::id, PersonRow::name));
    }

    /** What the person with this number may do, active or not. */
    @Transactional
    public Set<Role> rolesOf(long personId) {
        return rows.rolesOf(personId).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the active people, at most 2,000. */
    public List<String> names() {
        // A page that is looked at asks for the people themselves too.
        return look.isOpen()
                ? activeRows().stream()
                        .map(PersonRow::name)
                        .limit(NAMES_AT_MOST)
                        .toList()
                : rows.activeNames();
    }

    /** The names of everybody who may sign in, by number. */
    @Transactional
    public Map<Long, String> namesOfActive() {
        return rows.active().stream().collect(Collectors.toMap(People::id, PersonRow::name));
    }

    /** The names of those who may sign in and were added since then, by number. */
    @Transactional
    public Map<Long, String> namesOfAddedSince(Instant since) {
        return rows.addedSince(since).stream().collect(Collectors.toMap(People::id, PersonRow::name));
    }

    /** Every active person with the role. */
    @Transactional
    public List<Person> activeWith(Role role) {
        return everybodyActive().stream()
                .filter(person -> person.roles().contains(role))
                .toList();
    }

    private List<Person> everybodyActive() {
        return look.once(() -> persons(activeRows()), "active people");
    }

    private List<PersonRow> activeRows() {
        return look.once(rows::active, "active rows");
    }

    /**
     * A one-time link word with which the person sets a password; it lasts two days, and ends those before it. Only its
     * hash is kept. Somebody whose account has ended is refused with IllegalArgumentException.
     */
    @Transactional
    public String newSetUpLink(long personId) {
        if (rows.hold(personId).filter(PersonRow::active).isEmpty()) {
            throw new IllegalArgumentException("nobody active has this number");
        }
        rows.removeLinks(personId);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.saveLink(hashOf(token), personId, clock.instant().plus(LINK_LASTS));
        return token;
    }

    /** True while a link with which the person sets a password is good. */
    @Transactional
    public boolean hasSetUpLink(long personId) {
        @Nullable Instant ends = rows.linkEnds(personId).orElse(null);
        return ends != null && ends.isAfter(clock.instant());
    }

    /** True when the link is good, and whoever it is for would choose a password that is soon guessed. Nothing is used up. */
    @Transactional
    public boolean isEasyToGuess(String token, Password password) {
        Long personId = rows.personOfLink(hashOf(token), clock.instant()).orElse(null);
        return personId != null
                && load(personId)
                        .filter(person -> easyPasswords.isEasy(password, person))
                        .isPresent();
    }

    /** Uses up the link and sets the password; empty when the link was used, has ended or never was. */
    public Optional<Person> setUp(String token, Password password) {
        if (rows.personOfLink(hashOf(token), clock.instant()).isEmpty()) {
            return Optional.empty();
        }
        String hash = slowHash.of(password.text());
        return transactions.executeWrite(status -> {
            Long personId = rows.personOfLink(hashOf(token), clock.instant()).orElse(null);
            if (personId == null || rows.removeLink(hashOf(token)) == 0) {
                return Optional.empty();
            }
            rows.update(rows.findById(personId).orElseThrow().withPassword(hash));
            return load(personId);
        });
    }

    private String hashOf(String token) {
        return Base64.getEncoder().encodeToString(secrets.sign(USE, token));
    }

    private Optional<Person> load(long personId) {
        return rows.findById(personId).map(this::person);
    }

    private Person person(PersonRow row) {
        return persons(List.of(row)).getFirst();
    }

    /** With one question for the roles of all of them. */
    private List<Person> persons(List<PersonRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<Role>> roles = rows.rolesOf(found.stream().map(People::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        PersonRole::personId,
                        Collectors.mapping(each -> Role.valueOf(each.role()), Collectors.toUnmodifiableSet())));
        return found.stream()
                .map(row -> new Person(
                        id(row),
                        new EmailAddress(row.email()),
                        row.name(),
                        roles.getOrDefault(id(row), Set.of()),
                        row.active()))
                .toList();
    }

    static long id(PersonRow row) {
        @Nullable Long id = row.id();
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }
}
