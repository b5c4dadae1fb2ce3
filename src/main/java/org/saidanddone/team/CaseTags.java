package org.saidanddone.team;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.CaseSight;

/**
 * The tags of a case. Each change is in the audit trail. A case that whoever asks may not see is
 * {@link org.saidanddone.review.NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class CaseTags {

    private final CaseTagRepository rows;
    private final TagRepository tags;
    private final CaseSight sight;
    private final Audit audit;
    private final ApplicationEventPublisher<CaseTagged> changed;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    CaseTags(
            CaseTagRepository rows,
            TagRepository tags,
            CaseSight sight,
            Audit audit,
            ApplicationEventPublisher<CaseTagged> changed,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.tags = tags;
        this.sight = sight;
        this.audit = audit;
        this.changed = changed;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** The tags of the case, by name. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Tag> of(long feedbackId) {
        sight.require(feedbackId);
        List<Long> ids =
                rows.of(List.of(feedbackId)).stream().map(CaseTagRow::tagId).toList();
        List<Tag> found = ids.isEmpty()
                ? List.of()
                : tags.findByIdIn(ids).stream().map(TagRow::tag).toList();
        return ids.stream()
                .flatMap(id -> found.stream().filter(tag -> tag.id() == id))
                .toList();
    }

    /**
     * Adds the tag to each of the cases; those that have it keep it. All or none.
     *
     * @return how many cases did not have it
     * @throws IllegalArgumentException when no case gets this tag any more
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public int add(Collection<Long> feedbackIds, long tagId) {
        List<Long> inOrder = feedbackIds.stream().sorted().toList();
        inOrder.forEach(sight::hold);
        TagRow tag = tags.findById(tagId)
                .filter(TagRow::active)
                .orElseThrow(() -> new IllegalArgumentException("no such tag"));
        int added = 0;
        for (long feedbackId : inOrder) {
            if (rows.add(
                            feedbackId,
                            tagId,
                            clock.instant(),
                            whoIsAsking.colleague().id())
                    > 0) {
                tell("TAGGED", feedbackId, "", tag.name());
                added++;
            }
        }
        return added;
    }

    /** Takes the tag off the case. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public void remove(long feedbackId, long tagId) {
        sight.hold(feedbackId);
        if (rows.remove(feedbackId, tagId) > 0) {
            String was = tags.findById(tagId).map(TagRow::name).orElse("");
            tell("TAG_TAKEN_OFF", feedbackId, was, "");
        }
    }

    private void tell(String what, long feedbackId, String was, String became) {
        audit.record(what, Optional.of(feedbackId), Optional.empty(), was + became, was, became);
        changed.publishEvent(new CaseTagged(feedbackId));
    }
}
