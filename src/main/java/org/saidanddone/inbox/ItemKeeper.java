package org.saidanddone.inbox;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.due.ClockChanged;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.plan.ActionName;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.ReviewChanged;
import org.saidanddone.team.CaseTagged;
import org.saidanddone.team.TeamBook;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/**
 * Keeps the row of a case in step with the case, in the transaction that changes it. The row is made anew from what it
 * stands for each time, so that it cannot drift.
 */
@Singleton
class ItemKeeper {

    private final ItemRepository rows;
    private final WordsIndex words;
    private final FeedbackStore feedback;
    private final Plans plans;
    private final TeamBook team;
    private final AttachmentStore attachments;
    private final TranscriptStore transcripts;
    private final ReplyDue due;
    private final Clock clock;

    ItemKeeper(
            ItemRepository rows,
            WordsIndex words,
            FeedbackStore feedback,
            Plans plans,
            TeamBook team,
            AttachmentStore attachments,
            TranscriptStore transcripts,
            ReplyDue due,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.feedback = feedback;
        this.plans = plans;
        this.team = team;
        this.attachments = attachments;
        this.transcripts = transcripts;
        this.due = due;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void changed(ReviewChanged review) {
        Feedback sent = feedback.find(review.feedbackId()).orElseThrow();
        ItemRow row = row(review, sent);
        if (rows.existsById(row.feedbackId())) {
            rows.update(row);
        } else {
            rows.save(row);
        }
        keepWords(sent);
    }

    /** Keeps anew what the case is found by. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void fold(long feedbackId) {
        words.hold(feedbackId);
        feedback.find(feedbackId).ifPresent(this::keepWords);
    }

    private void keepWords(Feedback sent) {
        words.keep(
                sent.id(),
                sent.sent(),
                Stream.concat(
                                sent.answers().stream().map(Answer::words),
                                transcripts.newest(sent.id()).stream().map(Transcript::words))
                        .collect(Collectors.joining("\n")));
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void changed(ClockChanged stopped) {
        rows.due(stopped.feedbackId(), due.of(stopped.feedbackId()).orElse(null), clock.instant());
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void tagged(CaseTagged event) {
        ItemRow row = rows.findById(event.feedbackId()).orElseThrow();
        Feedback sent = feedback.find(event.feedbackId()).orElseThrow();
        rows.update(row.with(
                Facets.of(sent, links(sent), team.tagIds(sent.id()), attached(sent), feedback.signs(sent.id())),
                clock.instant()));
    }

    private List<AttachmentKind> attached(Feedback sent) {
        return attachments.of(sent.number()).stream().map(Attachment::kind).toList();
    }

    private List<Facets.LinkedTo> links(Feedback sent) {
        Set<Long> ids = sent.links().stream().map(Link::actionId).collect(Collectors.toSet());
        List<ActionName> actions = plans.names(ids);
        return sent.links().stream()
                .flatMap(link -> actions.stream()
                        .filter(action -> action.id() == link.actionId())
                        .map(action -> new Facets.LinkedTo(action.id(), action.themeId(), link.kind())))
                .toList();
    }

    private ItemRow row(ReviewChanged review, Feedback sent) {
        List<Facets.LinkedTo> links = links(sent);
        boolean waiting = review.state().waiting();
        @Nullable Instant dueAt = waiting ? due.of(sent.id()).orElse(null) : null;
        return new ItemRow(
                sent.id(),
                sent.number().digits(),
                review.state().code(),
                waiting,
                review.holder() != null,
                review.holder(),
                sent.sent(),
                review.since(),
                dueAt,
                review.version(),
                sent.voice().name(),
                sent.feeling().map(Feeling::name).orElse(null),
                !links.isEmpty(),
                links.stream()
                        .map(link -> String.valueOf(link.actionId()))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                Facets.of(sent, links, team.tagIds(sent.id()), attached(sent), feedback.signs(sent.id())),
                clock.instant());
    }
}
