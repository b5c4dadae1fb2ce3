package org.saidanddone.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.SafetyReaders;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.calendar.OpenHours;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingTime;
import org.saidanddone.review.Recusals;

/** When the safeguarding lead reads: in the hours that the lead has set, where there is a lead who can sign in. */
@Singleton
@Guarded
@Transactional
public class LeadTimes implements SafetyReaders {

    private static final Duration ENOUGH = Duration.ofMinutes(30);

    private final ConcernReaders readers;
    private final Recusals recusals;
    private final RuleBook rules;
    private final WorkingTime time;
    private final Clock clock;

    LeadTimes(ConcernReaders readers, Recusals recusals, RuleBook rules, WorkingTime time, Clock clock) {
        this.readers = readers;
        this.recusals = recusals;
        this.rules = rules;
        this.time = time;
        this.clock = clock;
    }

    @Anyone
    @Override
    public Optional<ReadingTimes> times() {
        return without(Set.of());
    }

    @Anyone
    @Override
    public Optional<ReadingTimes> times(OpenedCase opened) {
        return without(Set.copyOf(recusals.of(opened.feedbackId())));
    }

    private Optional<ReadingTimes> without(Set<Long> named) {
        if (!readers.anyoneFor(named)) {
            return Optional.empty();
        }
        OpenHours hours = rules.rules().hours();
        // A moment before they go home is no time in which somebody reads it.
        Instant next = time.nextOpen(clock.instant().plus(ENOUGH), hours);
        return Optional.of(new ReadingTimes(
                hours.opens(), hours.closes(), Today.of(next), Today.of(next).equals(Today.at(clock))));
    }
}
