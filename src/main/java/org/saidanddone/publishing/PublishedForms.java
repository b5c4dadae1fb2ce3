package org.saidanddone.publishing;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.Contact;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.OneLook;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.publishing.hold.TextKind;

/** Keeps the published forms. Each is a copy with marks in it; nothing here leads back to what was hidden. */
@Singleton
public class PublishedForms {

    private final PublishedRepository rows;
    private final PublishedAnswerRepository answers;
    private final PublishedLinkRepository links;
    private final HeldTexts heldTexts;
    private final WhoIsAsking whoIsAsking;
    private final OneLook look;
    private final Clock clock;

    PublishedForms(
            PublishedRepository rows,
            PublishedAnswerRepository answers,
            PublishedLinkRepository links,
            HeldTexts heldTexts,
            WhoIsAsking whoIsAsking,
            OneLook look,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.links = links;
        this.heldTexts = heldTexts;
        this.whoIsAsking = whoIsAsking;
        this.look = look;
        this.clock = clock;
    }

    public boolean exists(long feedbackId) {
        return rows.existsById(feedbackId);
    }

    /** Reads these together, for a page that shows them all: what is asked of each of them then is known. */
    public void ahead(Collection<Long> feedbackIds) {
        look.each(
                "published row",
                feedbackIds,
                some -> rows.of(some).stream().collect(Collectors.toMap(PublishedRow::feedbackId, Optional::of)),
                Optional.empty());
        look.each(
                "published form",
                feedbackIds,
                some -> whole(some.stream().flatMap(id -> row(id).stream()).toList()).stream()
                        .collect(Collectors.toMap(PublishedFeedback::feedbackId, Optional::of)),
                Optional.empty());
    }

    private Optional<PublishedRow> row(long feedbackId) {
        return look.once(() -> rows.findById(feedbackId), "published row", feedbackId);
    }

    public Optional<PublishedFeedback> find(long feedbackId) {
        return look.once(
                () -> whole(row(feedbackId).stream().toList()).stream().findFirst(), "published form", feedbackId);
    }

    public Map<Long, PublishedFeedback> byId(Collection<Long> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Map.of()
                : whole(rows.of(feedbackIds)).stream()
                        .collect(Collectors.toMap(PublishedFeedback::feedbackId, Function.identity()));
    }

    /** What everybody could see about the action then. */
    public List<PublishedFeedback> publicAbout(long actionId, Instant then, int atMost) {
        return whole(rows.publicAbout(actionId, then, atMost));
    }

    /** What everybody can see about the action, or will from the next publishing hour on. */
    public List<PublishedFeedback> publicAbout(long actionId, int atMost) {
        return publicAbout(actionId, clock.instant(), atMost);
    }

    /** How many forms about the action there were then that not everybody may see. */
    public int notShownAbout(long actionId, Instant then) {
        return Math.toIntExact(rows.notShownAbout(actionId, then));
    }

    /**
     * Those of the people whose wish is the same as when their form was published, and is shared by enough published cases
     * of their plan.
     */
    public Set<Long> shareTheirWish(Map<Long, Contact.Wishes> now) {
        Map<Long, SmallGroups> plans = new HashMap<>();
        Set<Long> share = new HashSet<>();
        rows.of(now.keySet()).forEach(row -> {
            Long plan = row.planId();
            Contact.Wishes wishes = now.get(row.feedbackId());
            if (plan != null
                    && wishes != null
                    && row.wish().equals(wish(wishes.way(), wishes.format()))
                    && plans.computeIfAbsent(plan, this::groups).mayShow(row.wish())) {
                share.add(row.feedbackId());
            }
        });
        return share;
    }

    private SmallGroups groups(long planId) {
        return SmallGroups.of(rows.wishes(planId).stream().collect(Collectors.toMap(WishRow::wish, WishRow::people)));
    }

    private static String wish(AnswerWay way, Optional<AnswerFormat> format) {
        return way.name() + "/" + format.map(AnswerFormat::name).orElse("");
    }

    private List<PublishedFeedback> whole(List<PublishedRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(PublishedRow::feedbackId).toList();
        Set<Long> held = heldTexts.of(TextKind.FORM, ids).keySet();
        Map<Long, List<PublishedAnswer>> words = answers.of(ids).stream()
                .collect(Collectors.groupingBy(
                        PublishedAnswerRow::feedbackId,
                        Collectors.mapping(PublishedAnswerRow::answer, Collectors.toList())));
        Map<Long, List<PublishedLink>> about = links.of(ids).stream()
                .collect(Collectors.groupingBy(
                        PublishedLinkRow::feedbackId, Collectors.mapping(PublishedLinkRow::link, Collectors.toList())));
        Map<Long, Integer> asked =
                rows.asked(ids).stream().collect(Collectors.toMap(AskedRow::feedbackId, AskedRow::questionSet));
        return found.stream()
                .map(row -> row.with(
                        Objects.requireNonNull(asked.get(row.feedbackId())),
                        words.getOrDefault(row.feedbackId(), List.of()),
                        held.contains(row.feedbackId()),
                        about.getOrDefault(row.feedbackId(), List.of())))
                .toList();
    }

    /** Puts a new form in the place of the one there may be, in the transaction of the caller. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void publish(Feedback feedback, Preview preview, Audience audience) {
        withdraw(feedback.id());
        rows.save(new PublishedRow(
                feedback.id(),
                feedback.number().digits(),
                feedback.voice().name(),
                feedback.feeling().map(Feeling::name).orElse(null),
                audience.name(),
                clock.instant(),
                whoIsAsking.colleague().id(),
                feedback.planId().orElse(null),
                wish(feedback.answerWay(), feedback.format()),
                newest(feedback)));
        preview.answers().forEach(answer -> answers.save(PublishedAnswerRow.of(feedback.id(), answer)));
        preview.links()
                .forEach(link -> links.save(new PublishedLinkRow(
                        null, feedback.id(), link.actionId(), link.kind().name())));
    }

    private static long newest(Feedback feedback) {
        return feedback.answers().stream().mapToLong(Answer::id).max().orElse(0);
    }

    /** The words of the form as they were published, also while they are held; for those who look at them again. */
    public List<PublishedAnswer> asPublished(long feedbackId) {
        return answers.of(List.of(feedbackId)).stream()
                .map(PublishedAnswerRow::answer)
                .toList();
    }

    /** The newest answer that somebody had read when the form was published; 0 where there is no form. */
    public long newestAnswer(long feedbackId) {
        return row(feedbackId).map(PublishedRow::newestAnswer).orElse(0L);
    }

    /** Takes the form away, where there is one; true when there was. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean withdraw(long feedbackId) {
        boolean there = exists(feedbackId);
        heldTexts.settle(TextKind.FORM, feedbackId);
        answers.removeAll(feedbackId);
        links.removeAll(feedbackId);
        if (there) {
            rows.deleteById(feedbackId);
        }
        return there;
    }
}
