package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.publishing.PublishedSight;

/** What others may see of feedback. */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class PublishedFeedbacks {

    private static final int AT_MOST = 50;
    private static final int PAGE = 20;

    private final PublishedForms forms;
    private final ReviewRepository reviews;
    private final Recusals recusals;
    private final PublishedSight sight;
    private final PublishingHour publishingHour;
    private final Clock clock;

    PublishedFeedbacks(
            PublishedForms forms,
            ReviewRepository reviews,
            Recusals recusals,
            PublishedSight sight,
            PublishingHour publishingHour,
            Clock clock) {
        this.forms = forms;
        this.reviews = reviews;
        this.recusals = recusals;
        this.sight = sight;
        this.publishingHour = publishingHour;
        this.clock = clock;
    }

    /** What everybody sees about the action since the newest publishing hour, newest first, at most 50. */
    @Anyone
    public List<PublishedFeedback> aboutAction(long actionId) {
        return forms.publicAbout(actionId, publishingHour.newest(clock.instant()), AT_MOST).stream()
                .map(PublishedFeedback::inWordsAlone)
                .toList();
    }

    /** How many more people told us about the action, whose words not everybody may see. */
    @Anyone
    public int notShownAbout(long actionId) {
        return forms.notShownAbout(actionId, publishingHour.newest(clock.instant()));
    }

    /**
     * The published form of the feedback, also one that only staff may see; empty where there is none, and for an action
     * owner where it is about none of their actions.
     */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD})
    public Optional<PublishedFeedback> find(long feedbackId) {
        return recusals.hide(feedbackId)
                ? Optional.empty()
                : forms.find(feedbackId).filter(sight::maySee).map(this::forWhoeverAsks);
    }

    private PublishedFeedback forWhoeverAsks(PublishedFeedback form) {
        return sight.only().isPresent() ? form.inWordsAlone() : form;
    }

    /** As {@link #find(long)}, of all these. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD})
    public List<PublishedFeedback> find(Set<Long> feedbackIds) {
        if (feedbackIds.isEmpty()) {
            return List.of();
        }
        Set<Long> hidden = recusals.hidden();
        return forms.byId(feedbackIds).values().stream()
                .filter(form -> !hidden.contains(form.feedbackId()))
                .filter(sight::maySee)
                .map(this::forWhoeverAsks)
                .toList();
    }

    /** Those of these that wait for an answer, in the same order. An action owner gets what is about their own actions. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public List<Long> owedAmong(List<Long> feedbackIds) {
        Set<Long> seen = find(Set.copyOf(feedbackIds)).stream()
                .map(PublishedFeedback::feedbackId)
                .collect(Collectors.toSet());
        Set<Long> waiting = seen.isEmpty() ? Set.of() : Set.copyOf(reviews.owedAmong(seen));
        return feedbackIds.stream().filter(waiting::contains).toList();
    }

    /** How many wait for an answer, counted up to the given number. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public int owedReplies(int atMost) {
        return sight.only()
                .map(mine -> mine.isEmpty() ? 0 : reviews.countOwedAbout(recusals.me(), mine, atMost))
                .orElseGet(() -> reviews.countOwed(recusals.me(), atMost));
    }

    /**
     * A page of what waits for an answer, after the given place; what has waited longest stands first. An action owner
     * gets what is about their own actions.
     */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public Page<OwedReply> owedReply(Optional<Cursor> after) {
        Cursor place = after.orElse(Cursor.OLDEST);
        List<ReviewRow> found = sight.only()
                .map(mine -> mine.isEmpty()
                        ? List.<ReviewRow>of()
                        : reviews.owedReplyAbout(recusals.me(), mine, place.at(), place.id(), PAGE + 1))
                .orElseGet(() -> reviews.owedReply(recusals.me(), place.at(), place.id(), PAGE + 1));
        List<ReviewRow> shown = found.stream().limit(PAGE).toList();
        Map<Long, PublishedFeedback> said =
                forms.byId(shown.stream().map(ReviewRow::feedbackId).toList());
        List<OwedReply> owed = shown.stream()
                .filter(row -> said.containsKey(row.feedbackId()))
                .map(row -> new OwedReply(
                        forWhoeverAsks(Objects.requireNonNull(said.get(row.feedbackId()))),
                        sight.only().isPresent() ? Optional.empty() : Optional.of(new CaseNumber(row.caseNumber())),
                        row.since(),
                        row.reviewState() == ReviewState.REOPENED))
                .toList();
        Optional<Cursor> next = found.size() > PAGE
                ? Optional.of(
                        new Cursor(shown.getLast().since(), shown.getLast().feedbackId()))
                : Optional.empty();
        return new Page<>(owed, next);
    }
}
