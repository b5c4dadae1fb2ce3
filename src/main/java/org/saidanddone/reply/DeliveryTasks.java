package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.saidanddone.feedback.Contact;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.PersonsLanguage;
import org.saidanddone.feedback.Reach;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.Recusals;
import org.saidanddone.review.ReviewBook;

/**
 * Who is to be phoned or written to, and what came of it. A person who asked for that has their answer when a colleague
 * says that it was done, and not before; their receipt shows the reply at once all the same.
 */
@Singleton
@Guarded
@Transactional
public class DeliveryTasks {

    private static final int PAGE = 20;

    private final DeliveryTaskRepository rows;
    private final DeliveryBook book;
    private final SentReplies sent;
    private final ReviewBook review;
    private final PublishedFeedbacks published;
    private final Recusals recusals;
    private final ReplyClock replyClock;
    private final Contact contact;
    private final Reach reach;
    private final PersonsLanguage languages;
    private final WorkingDays days;
    private final Audit audit;
    private final Clock clock;

    DeliveryTasks(
            DeliveryTaskRepository rows,
            DeliveryBook book,
            SentReplies sent,
            ReviewBook review,
            PublishedFeedbacks published,
            Recusals recusals,
            ReplyClock replyClock,
            Contact contact,
            Reach reach,
            PersonsLanguage languages,
            WorkingDays days,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.sent = sent;
        this.review = review;
        this.published = published;
        this.recusals = recusals;
        this.replyClock = replyClock;
        this.contact = contact;
        this.reach = reach;
        this.languages = languages;
        this.days = days;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it ended that a colleague said something of a task. */
    public sealed interface Recorded {

        /** It is kept. */
        record Done() implements Recorded {}

        /** A colleague said that the person was told before: once is enough. */
        record ToldBefore(String by, Instant when) implements Recorded {}

        /** Something else was said of it in the meantime, or there is another reply: nothing was done. */
        record Changed() implements Recorded {}

        /** There is nothing to tell any more, or not now. */
        record Gone() implements Recorded {}
    }

    /** A page of who is to be told today, longest first, after the place. */
    @Only(Role.REVIEWER)
    public Page<DeliveryTask> toDo(DeliveryKind kind, Optional<Cursor> after) {
        Cursor place = after.orElse(Cursor.OLDEST);
        return page(rows.toDo(recusals.me(), kind.name(), today(), place.at(), place.id(), PAGE + 1));
    }

    /** A page of who is to be tried another day, or could not be reached. */
    @Only(Role.REVIEWER)
    public Page<DeliveryTask> later(DeliveryKind kind, Optional<Cursor> after) {
        Cursor place = after.orElse(Cursor.OLDEST);
        return page(rows.later(recusals.me(), kind.name(), today(), place.at(), place.id(), PAGE + 1));
    }

    private Page<DeliveryTask> page(List<DeliveryTaskRow> found) {
        List<DeliveryTaskRow> shown = found.stream().limit(PAGE).toList();
        Optional<Cursor> next = found.size() > PAGE
                ? Optional.of(new Cursor(shown.getLast().made(), shown.getLast().number()))
                : Optional.empty();
        return new Page<>(shown.stream().map(DeliveryTaskRow::task).toList(), next);
    }

    /** The day by which the plan promises an answer to the person; empty where whoever asks may not see the case. */
    @Only(Role.REVIEWER)
    public Optional<AnswerBy> replyBy(long feedbackId) {
        return review.maySee(feedbackId) ? replyClock.replyBy(feedbackId) : Optional.empty();
    }

    /** The tasks of a case, newest first; nothing where whoever asks may not see it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<DeliveryTask> of(long feedbackId) {
        return review.maySee(feedbackId)
                ? book.of(feedbackId).stream().map(DeliveryTaskRow::task).toList()
                : List.of();
    }

    /**
     * Everything that is needed to tell the person; empty where nothing is to be told, or whoever asks may not see the
     * case. That somebody saw where the person lives or is phoned is kept.
     */
    @Only(Role.REVIEWER)
    public Optional<ToTell> open(long feedbackId) {
        if (!review.maySee(feedbackId)) {
            return Optional.empty();
        }
        Optional<DeliveryTaskRow> found = book.of(feedbackId).stream()
                .filter(row -> row.ended() == null && !row.hidden())
                .findFirst();
        found.ifPresent(row -> audit.record(
                "DELIVERY_OPENED",
                Optional.of(feedbackId),
                Optional.empty(),
                row.kind().name()));
        return found.map(this::toTell);
    }

    private ToTell toTell(DeliveryTaskRow row) {
        long feedbackId = row.feedbackId();
        return new ToTell(
                row.task(),
                contact.number(feedbackId),
                reach.address(feedbackId),
                reach.askTheLeadFirst(feedbackId),
                contact.wishes(feedbackId).format(),
                contact.voice(feedbackId),
                languages.of(feedbackId),
                replyClock.replyBy(feedbackId),
                published.find(feedbackId),
                toBeTold(feedbackId));
    }

    private List<Reply> toBeTold(long feedbackId) {
        long last = book.lastTold(feedbackId);
        return sent.toThePerson(feedbackId).stream()
                .filter(reply -> reply.id() > last)
                .toList();
    }

    /** A colleague told the person, or posted the letter: now they have their answer, and the clock stops. */
    @Only(Role.REVIEWER)
    public Recorded told(long feedbackId, long taskId, int version) {
        return change(feedbackId, taskId, version, row -> {
            boolean asks = toBeTold(feedbackId).stream()
                    .findFirst()
                    .filter(reply -> reply.outcome() == Outcome.TELL_US_MORE)
                    .isPresent();
            book.end(row, DeliveryTask.Ending.TOLD);
            audit.record(
                    "TOLD",
                    Optional.of(feedbackId),
                    Optional.empty(),
                    row.kind().name());
            review.told(feedbackId);
            if (asks) {
                replyClock.waitForPerson(feedbackId);
            }
        });
    }

    /** Nobody answered: it is tried again on the next working day. */
    @Only(Role.REVIEWER)
    public Recorded nobodyAnswered(long feedbackId, long taskId, int version) {
        return change(feedbackId, taskId, version, row -> {
            LocalDate next = days.after(clock.instant(), 1);
            rows.update(row.triedUntil(next));
            audit.record(
                    "NOBODY_ANSWERED",
                    Optional.of(feedbackId),
                    Optional.empty(),
                    row.kind().name(),
                    String.valueOf(row.tries()),
                    String.valueOf(row.tries() + 1));
        });
    }

    /**
     * The number or the address is wrong. The person reads so with their receipt, and while we wait for them the clock
     * stands still; they count as told only once they have seen it there, or a colleague told them after all.
     */
    @Only(Role.REVIEWER)
    public Recorded notReached(long feedbackId, long taskId, int version) {
        return change(feedbackId, taskId, version, row -> {
            rows.update(row.notReachedAt(clock.instant()));
            audit.record(
                    "NOT_REACHED",
                    Optional.of(feedbackId),
                    Optional.empty(),
                    row.kind().name());
            replyClock.waitForPerson(feedbackId);
        });
    }

    private Recorded change(long feedbackId, long taskId, int version, Consumer<DeliveryTaskRow> change) {
        if (!review.holdToTell(feedbackId)) {
            return new Recorded.Gone();
        }
        Optional<DeliveryTaskRow> open = book.hold(feedbackId);
        DeliveryTaskRow row = open.orElse(null);
        if (row != null && row.number() == taskId) {
            if (row.version() != version) {
                return new Recorded.Changed();
            }
            change.accept(row);
            return new Recorded.Done();
        }
        return book.of(feedbackId).stream()
                .filter(each -> each.number() == taskId)
                .findFirst()
                .map(DeliveryTasks::over)
                .orElseGet(Recorded.Gone::new);
    }

    private static Recorded over(DeliveryTaskRow row) {
        Instant ended = row.ended();
        if (ended != null && row.ending().equals(DeliveryTask.Ending.TOLD.name())) {
            return new Recorded.ToldBefore(row.endedByName(), ended);
        }
        return row.ending().equals(DeliveryTask.Ending.LATER_REPLY.name())
                ? new Recorded.Changed()
                : new Recorded.Gone();
    }

    /** How we could not reach the person who came with their receipt; empty where we could, or did not try. */
    @Anyone
    public Optional<DeliveryKind> couldNotReach(OpenedCase opened) {
        return book.of(opened.feedbackId()).stream()
                .findFirst()
                .filter(row -> row.notReached() != null && !row.ending().equals(DeliveryTask.Ending.TOLD.name()))
                .map(DeliveryTaskRow::kind);
    }

    /** The person saw the reply with their receipt. Where we could not reach them, they are told by that. */
    @Anyone
    public void seen(OpenedCase opened) {
        if (couldNotReach(opened).isEmpty()) {
            return;
        }
        long feedbackId = opened.feedbackId();
        review.hold(feedbackId);
        book.hold(feedbackId).filter(row -> row.notReached() != null).ifPresent(row -> {
            book.end(row, DeliveryTask.Ending.SEEN);
            audit.record("SEEN_WITH_RECEIPT", Optional.of(feedbackId), Optional.empty(), "");
            review.told(feedbackId);
        });
    }

    private LocalDate today() {
        return Today.at(clock);
    }
}
