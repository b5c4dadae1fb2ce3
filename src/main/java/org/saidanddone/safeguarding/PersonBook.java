package org.saidanddone.safeguarding;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.SafeContactStore;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/** What the safeguarding lead knows of the person. */
@Singleton
class PersonBook {

    private static final int GROWN_UP = 18;

    private final SafeContactStore contacts;
    private final CaseAgeRepository ages;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    PersonBook(SafeContactStore contacts, CaseAgeRepository ages, Audit audit, WhoIsAsking whoIsAsking, Clock clock) {
        this.contacts = contacts;
        this.ages = ages;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    AboutPerson of(Feedback sent) {
        Optional<CaseAgeRow> told = ages.findById(sent.id());
        OptionalInt said = AgeSaid.in(Stream.concat(
                        Stream.of(sent.voiceWhy()), sent.answers().stream().map(Answer::words))
                .toList());
        if (told.isPresent()) {
            return new AboutPerson(
                    contacts.find(sent.id()), Age.valueOf(told.get().age()), AboutPerson.From.LEAD);
        }
        if (said.isPresent()) {
            return new AboutPerson(
                    contacts.find(sent.id()),
                    said.getAsInt() < GROWN_UP ? Age.CHILD : Age.ADULT,
                    AboutPerson.From.WORDS);
        }
        return new AboutPerson(contacts.find(sent.id()), Age.NOT_KNOWN, AboutPerson.From.NOBODY);
    }

    /** The lead says what they know. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void is(long feedbackId, Age age) {
        Optional<CaseAgeRow> before = ages.findById(feedbackId);
        CaseAgeRow row = new CaseAgeRow(
                feedbackId, age.name(), clock.instant(), whoIsAsking.colleague().id());
        if (before.isPresent()) {
            ages.update(row);
        } else {
            ages.save(row);
        }
        audit.record(
                "CONCERN_AGE",
                Optional.of(feedbackId),
                Optional.empty(),
                age.name(),
                before.map(CaseAgeRow::age).orElse(""),
                age.name());
    }
}
