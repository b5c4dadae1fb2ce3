package org.saidanddone.team;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What lists need to know of many cases at once. Not guarded: for services, never for screens. */
@Singleton
public class TeamBook {

    private final CaseTagRepository tags;
    private final PresenceRepository presence;
    private final Clock clock;

    TeamBook(CaseTagRepository tags, PresenceRepository presence, Clock clock) {
        this.tags = tags;
        this.presence = presence;
        this.clock = clock;
    }

    /** The numbers of the tags of a case. */
    public List<Long> tagIds(long feedbackId) {
        return tags.of(List.of(feedbackId)).stream().map(CaseTagRow::tagId).toList();
    }

    /** The names of the tags of each case that has any, by name. */
    public Map<Long, List<String>> tags(Collection<Long> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Map.of()
                : tags.of(feedbackIds).stream()
                        .collect(Collectors.groupingBy(
                                CaseTagRow::feedbackId, Collectors.mapping(CaseTagRow::name, Collectors.toList())));
    }

    /** The names of those who have each case open, without whoever asks. */
    public Map<Long, List<String>> open(Collection<Long> feedbackIds, long withoutPersonId) {
        return feedbackIds.isEmpty()
                ? Map.of()
                : presence.others(feedbackIds, withoutPersonId, clock.instant().minus(Presence.LASTS)).stream()
                        .collect(Collectors.groupingBy(
                                PresenceRow::feedbackId, Collectors.mapping(PresenceRow::name, Collectors.toList())));
    }
}
