package org.saidanddone.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
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
import org.saidanddone.platform.Secrets;
import org.saidanddone.platform.SlowHash;

/** The people who sign in, as the product itself sees them. Screens go through services that are guarded. */
@Singleton
public class People {

    private static final Duration LINK_LASTS = Duration.ofDays(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final String USE = "set-up link";

    private final PersonRepository rows;
    private final SlowHash slowHash;
    private final Secrets secrets;
    private final SecureRandom random;
    private final ApplicationEventPublisher<PersonAdded> added;
    private final Clock clock;
    private final LoadingCache<Long, Optional<Person>> recent;

    People(
            PersonRepository rows,
            SlowHash slowHash,
            Secrets secrets,
            SecureRandom random,
            ApplicationEventPublisher<PersonAdded> added,
            Clock clock) {
        this.rows = rows;
        this.slowHash = slowHash;
        this.secrets = secrets;
        this.random = random;
        this.added = added;
        this.clock = clock;
        this.recent = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(this::load);
    }

    /** Adds a person without a password. An address that is there already gives back that person, unchanged. */
    @Transactional
    public Person add(EmailAddress email, String name, Set<Role> roles) {
        Optional<PersonRow> there = rows.findByEmail(email.text());
        if (there.isPresent()) {
            return person(there.get());
        }
        PersonRow row = rows.save(new PersonRow(null, email.text(), name, null, true, clock.instant(), 0));
        roles.forEach(role -> rows.giveRole(id(row), role.name()));
        added.publishEvent(new PersonAdded(id(row), name));
        return person(row);
    }

    /** Sets the person's password. */
    @Transactional
    public void setPassword(long personId, Password password) {
        rows.update(rows.findById(personId).orElseThrow().withPassword(slowHash.of(password.text())));
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

    /** The active person with this number, as of the last few seconds. */
    public Optional<Person> active(long personId) {
        return recent.get(personId).filter(Person::active);
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
        return rows.activeNames();
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
        return rows.activeWith(role.name()).stream().map(this::person).toList();
    }

    /** A one-time link word with which the person sets a password; it lasts two days. Only its hash is kept. */
    @Transactional
    public String newSetUpLink(long personId) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.saveLink(hashOf(token), personId, clock.instant().plus(LINK_LASTS));
        return token;
    }

    /** Uses up the link and sets the password; empty when the link was used, has ended or never was. */
    @Transactional
    public Optional<Person> setUp(String token, Password password) {
        Long personId = rows.personOfLink(hashOf(token), clock.instant()).orElse(null);
        if (personId == null || rows.removeLink(hashOf(token)) == 0) {
            return Optional.empty();
        }
        setPassword(personId, password);
        return load(personId);
    }

    private String hashOf(String token) {
        return Base64.getEncoder().encodeToString(secrets.sign(USE, token));
    }

    private Optional<Person> load(long personId) {
        return rows.findById(personId).map(this::person);
    }

    private Person person(PersonRow row) {
        Set<Role> roles = rows.rolesOf(id(row)).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Person(id(row), new EmailAddress(row.email()), row.name(), roles, row.active());
    }

    private static long id(PersonRow row) {
        @Nullable Long id = row.id();
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }
}
