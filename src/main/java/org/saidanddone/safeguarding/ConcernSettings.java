package org.saidanddone.safeguarding;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;

/** The safeguarding lead's settings. */
@Singleton
@Guarded
@Transactional
public class ConcernSettings {

    private final RuleBook rules;
    private final People people;
    private final Audit audit;

    ConcernSettings(RuleBook rules, People people, Audit audit) {
        this.rules = rules;
        this.people = people;
        this.audit = audit;
    }

    /** The rules as they are now. */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernRules read() {
        return rules.rules();
    }

    /** Who can be the deputy: everybody who may see concerns. */
    @Only(Role.SAFEGUARDING_LEAD)
    public List<Named> deputies() {
        return people.activeWith(Role.SAFEGUARDING_LEAD).stream().map(Named::of).toList();
    }

    /** The words that come with the product. */
    @Only(Role.SAFEGUARDING_LEAD)
    public List<String> suggestedWords() {
        return FirstWatchWords.suggested();
    }

    /**
     * Keeps new rules in the place of those that were read. A deputy who may not see concerns is refused with
     * IllegalArgumentException.
     *
     * @throws OptimisticLockException when a colleague kept others in the meantime
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernRules save(ConcernRules changed) {
        Optional<Long> deputy = changed.deputy();
        if (deputy.isPresent()
                && people.activeWith(Role.SAFEGUARDING_LEAD).stream()
                        .map(Person::id)
                        .noneMatch(deputy.get()::equals)) {
            throw new IllegalArgumentException("the deputy may not see concerns");
        }
        String was = inShort(rules.rules());
        rules.keep(changed);
        audit.record("CONCERN_RULES", Optional.empty(), Optional.empty(), "", was, inShort(changed));
        return rules.rules();
    }

    private static String inShort(ConcernRules rules) {
        return "within %d minutes, %s to %s, deputy %s, words %s"
                .formatted(
                        rules.acknowledgeWithin().toMinutes(),
                        rules.hours().opens(),
                        rules.hours().closes(),
                        rules.deputy().map(String::valueOf).orElse("nobody"),
                        Stream.concat(rules.english().stream(), rules.others().stream())
                                .collect(Collectors.joining("; ")));
    }
}
