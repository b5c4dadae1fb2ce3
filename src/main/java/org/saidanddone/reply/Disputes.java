package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.NotBetter;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.review.EndedCases;

/**
 * Actions of which the board says "done" and people say "not better", counted by person. Only the person ends it, by
 * saying otherwise or taking their feedback back, or a colleague who sets the case aside with a reason on record.
 */
@Singleton
@Guarded
public class Disputes implements NotBetter {

    /** How many numbers go into one question to the database. */
    private static final int AT_ONCE = 1_000;

    private final VerdictRepository verdicts;
    private final EndedCases ended;
    private final PublishingHour publishingHour;
    private final Clock clock;

    Disputes(VerdictRepository verdicts, EndedCases ended, PublishingHour publishingHour, Clock clock) {
        this.verdicts = verdicts;
        this.ended = ended;
        this.publishingHour = publishingHour;
        this.clock = clock;
    }

    @Override
    @Anyone
    public Map<Long, Integer> asPublished(Set<Long> actionIds) {
        return people(actionIds, publishingHour.newest(clock.instant()));
    }

    @Override
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR})
    public Map<Long, Integer> now(Set<Long> actionIds) {
        return people(actionIds, clock.instant());
    }

    private Map<Long, Integer> people(Set<Long> actionIds, Instant then) {
        List<DisputeRow> found = new ArrayList<>();
        parts(List.copyOf(actionIds)).forEach(part -> found.addAll(verdicts.disputed(part, then)));
        List<Long> cases = found.stream().map(DisputeRow::feedbackId).distinct().toList();
        Set<Long> countNoMore = new HashSet<>();
        parts(cases).forEach(part -> countNoMore.addAll(ended.by(part, then)));
        Map<Long, Integer> people = new HashMap<>();
        found.stream()
                .filter(row -> !countNoMore.contains(row.feedbackId()))
                .forEach(row -> people.merge(row.actionId(), 1, Integer::sum));
        return people;
    }

    private static List<List<Long>> parts(List<Long> all) {
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
