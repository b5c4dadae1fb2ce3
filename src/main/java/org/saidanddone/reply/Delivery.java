package org.saidanddone.reply;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Author;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.OwnedActions;
import org.saidanddone.plan.Progress;
import org.saidanddone.plan.Stated;
import org.saidanddone.plan.Status;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.ReviewBook;

/** Makes the change that a reply rests on, and brings the reply to one person, in the transaction of the caller. */
@Singleton
class Delivery {

    private final ReplyRepository rows;
    private final ReviewBook review;
    private final ReplyClock replyClock;
    private final Progress progress;
    private final OwnedActions owned;
    private final WaysToTell ways;
    private final Audit audit;
    private final Clock clock;

    Delivery(
            ReplyRepository rows,
            ReviewBook review,
            ReplyClock replyClock,
            Progress progress,
            OwnedActions owned,
            WaysToTell ways,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.review = review;
        this.replyClock = replyClock;
        this.progress = progress;
        this.owned = owned;
        this.ways = ways;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a reply rests on, as it was written down.
     *
     * @param deed what it is
     * @param stated what became of the change to the action, empty where the action stays as it is
     */
    record Basis(Deed deed, Optional<Stated> stated) {

        private @Nullable Long updateId() {
            return stated.orElse(null) instanceof Stated.Changed changed
                    ? changed.update().id()
                    : null;
        }

        private @Nullable Long proposalId() {
            return stated.orElse(null) instanceof Stated.Proposed proposed
                    ? proposed.proposal().id()
                    : null;
        }

        private ReplyRow.DeedKind kind() {
            return switch (deed) {
                case Deed.ForThePerson unused -> ReplyRow.DeedKind.FOR_PERSON;
                case Deed.ForThePromise promise ->
                    promise.stated().change().equals(new Change.NewStatus(Status.DONE))
                            ? ReplyRow.DeedKind.PROMISE_DONE
                            : ReplyRow.DeedKind.PROMISE_CHANGED;
            };
        }

        private Optional<Deed.ForThePerson> forThePerson() {
            return deed instanceof Deed.ForThePerson done ? Optional.of(done) : Optional.empty();
        }
    }

    /**
     * Does to the action what the draft says, or proposes it to its owner; empty where the draft says nothing of an action.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when the action is not what the writer saw any more
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Optional<Basis> change(ReplyWords.Checked checked) {
        ReplyDraft draft = checked.draft();
        ChangeDraft change = draft.change();
        if (!draft.outcome().orElseThrow().mayHaveChange() || change.kind().isEmpty()) {
            return Optional.empty();
        }
        Deed deed = change.deed().orElseThrow();
        return Optional.of(
                switch (deed) {
                    case Deed.ForThePerson done -> new Basis(done, Optional.empty());
                    case Deed.ForThePromise promise ->
                        new Basis(
                                promise,
                                Optional.of(progress.change(
                                        promise.actionId(),
                                        change.seen().version().orElseThrow(),
                                        promise.stated())));
                });
    }

    /**
     * The person has their own reply and letter, is told in their own way, and their own case has its answer.
     *
     * @throws org.saidanddone.review.MoveRefused when it may not be replied to
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    ReplyRow deliver(
            PublishedFeedback said,
            ReplyRow.Key key,
            ReplyWords.Checked checked,
            @Nullable Long letterBy,
            Optional<Basis> basis,
            Colleague sender) {
        ReplyDraft draft = checked.draft();
        long feedbackId = said.feedbackId();
        Outcome outcome = draft.outcome().orElseThrow();
        Set<Long> about = Unseen.about(draft, List.of(said));
        Author author = author(about);
        Optional<Deed.ForThePerson> done = basis.flatMap(Basis::forThePerson);
        Optional<Long> action = basis.map(Basis::deed).map(Deed::actionId);
        WayToTell way = ways.of(feedbackId);
        if (way.atOnce()) {
            review.replied(feedbackId);
        } else {
            review.replyIsWritten(feedbackId);
        }
        if (outcome == Outcome.TELL_US_MORE && way.atOnce()) {
            replyClock.waitForPerson(feedbackId);
        }
        ReplyRow reply = rows.save(new ReplyRow(
                null,
                feedbackId,
                key.draftVersion(),
                key.groupId(),
                key.groupVersion(),
                outcome,
                outcome == Outcome.WILL_DO ? draft.byDate().orElseThrow() : null,
                outcome == Outcome.CANNOT ? draft.reason().strip() : "",
                draft.plain().strip(),
                draft.easy().strip(),
                basis.map(Basis::updateId).orElse(null),
                action.orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                sender.id(),
                sender.name(),
                draft.letter().plain().strip(),
                draft.letter().easy().strip(),
                draft.letter().isEmpty() ? null : letterBy,
                basis.map(Basis::proposalId).orElse(null),
                basis.map(Basis::kind).orElse(null),
                done.flatMap(Deed.ForThePerson::day)
                        .filter(day -> outcome == Outcome.DONE)
                        .orElse(null),
                done.map(Deed.ForThePerson::plain)
                        .filter(words -> outcome == Outcome.DONE)
                        .orElse(null),
                done.map(Deed.ForThePerson::easy)
                        .filter(words -> outcome == Outcome.DONE)
                        .orElse(null),
                author.organisation(),
                author.postName(),
                draft.pictures().sentWith(draft.easy()).kept()));
        about.forEach(each -> rows.isAbout(reply.number(), each));
        audit.record("REPLY_SENT", Optional.of(feedbackId), action, outcome.name());
        way.tell(feedbackId, reply.number());
        return reply;
    }

    /** In the name of a post that owns what the reply is about, or of the review team. */
    private Author author(Set<Long> about) {
        return about.stream()
                .flatMap(action -> owned.postFor(action).stream())
                .findFirst()
                .<Author>map(Author.OwnersPost::new)
                .orElseGet(Author.ReviewTeam::new);
    }
}
