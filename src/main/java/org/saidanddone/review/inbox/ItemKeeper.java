package org.saidanddone.review.inbox;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.ReviewChanged;

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
    private final ReplyDue due;
    private final Clock clock;

    ItemKeeper(ItemRepository rows, WordsIndex words, FeedbackStore feedback, Plans plans, ReplyDue due, Clock clock) {
        this.rows = rows;
        this.words = words;
        this.feedback = feedback;
        this.plans = plans;
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
        words.keep(
                sent.id(),
                sent.sent(),
                sent.answers().stream().map(Answer::words).collect(Collectors.joining("\n")));
    }

    private ItemRow row(ReviewChanged review, Feedback sent) {
        List<Facets.LinkedTo> links = sent.links().stream()
                .flatMap(link -> plans.action(link.actionId()).stream()
                        .map(action -> new Facets.LinkedTo(action.id(), action.themeId(), link.kind())))
                .toList();
        boolean waiting = review.state().waiting();
        @Nullable Instant dueAt = waiting ? due.of(sent, review.since()).orElse(null) : null;
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
                Facets.of(sent, links, List.of(), false),
                clock.instant());
    }
}
