package org.saidanddone.safeguarding;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.review.Recusals;

/** Knows who may be told of a concern. Somebody whom it names never is. */
@Singleton
class ConcernReaders {

    private final People people;
    private final Recusals recusals;
    private final RuleBook rules;

    ConcernReaders(People people, Recusals recusals, RuleBook rules) {
        this.people = people;
        this.recusals = recusals;
        this.rules = rules;
    }

    /** Who can see what is about the feedback. */
    ConcernAccess access(long feedbackId) {
        Set<Long> named = new HashSet<>(recusals.of(feedbackId));
        List<Named> leads = leads(named).map(Named::of).toList();
        return new ConcernAccess(
                leads,
                recusals.of(feedbackId).stream()
                        .map(id -> new Named(id, people.name(id).orElse("")))
                        .toList(),
                rules.rules().deputy().flatMap(id -> leads.stream()
                        .filter(lead -> lead.id() == id)
                        .findFirst()));
    }

    /** Who is told first: the leads, the deputy only where there is no other. Empty where nobody can see it at all. */
    List<Person> first(long feedbackId) {
        List<Person> leads = leads(new HashSet<>(recusals.of(feedbackId))).toList();
        Optional<Long> deputy = rules.rules().deputy();
        List<Person> others = leads.stream()
                .filter(lead -> !deputy.equals(Optional.of(lead.id())))
                .toList();
        return others.isEmpty() ? leads : others;
    }

    /** The leads, but for the deputy. */
    Set<Long> leadsButTheDeputy() {
        Optional<Long> deputy = rules.rules().deputy();
        return leads(Set.of())
                .map(Person::id)
                .filter(id -> !deputy.equals(Optional.of(id)))
                .collect(Collectors.toSet());
    }

    /** The deputy, where there is one. */
    Set<Long> deputies() {
        return rules.rules().deputy().map(Set::of).orElse(Set.of());
    }

    /** True when there is a lead who can sign in and may see the case. */
    boolean anyoneFor(Set<Long> without) {
        return leads(without).anyMatch(lead -> people.hasPassword(lead.id()));
    }

    /** To whom it climbs: the deputy, or every lead where there is none. */
    List<Person> climbing(long feedbackId) {
        List<Person> leads = leads(new HashSet<>(recusals.of(feedbackId))).toList();
        Optional<Long> deputy = rules.rules().deputy();
        List<Person> deputies = leads.stream()
                .filter(lead -> deputy.equals(Optional.of(lead.id())))
                .toList();
        return deputies.isEmpty() ? leads : deputies;
    }

    /** The administrators, who are told that there is a concern and can never see it. */
    List<Person> administrators(long feedbackId) {
        Set<Long> named = new HashSet<>(recusals.of(feedbackId));
        return people.activeWith(Role.ADMINISTRATOR).stream()
                .filter(person -> !named.contains(person.id()))
                .toList();
    }

    /** Everybody who works here, by name: any of them may be named in a concern. */
    List<Named> colleagues() {
        return Stream.of(Role.values())
                .flatMap(role -> people.activeWith(role).stream())
                .distinct()
                .map(Named::of)
                .distinct()
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
                .toList();
    }

    private Stream<Person> leads(Set<Long> without) {
        return people.activeWith(Role.SAFEGUARDING_LEAD).stream().filter(person -> !without.contains(person.id()));
    }
}
