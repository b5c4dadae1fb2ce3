package org.saidanddone.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.Escalation;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.Recusals;

/**
 * The safeguarding lead's own list. While a concern is open, nothing of the feedback is published or replied to. For a
 * colleague whom a concern names there is no such concern: what names it is refused with {@link NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class Concerns {

    /** How many concerns are on a page. */
    static final int PAGE = 20;

    private final ConcernBook book;
    private final ConcernReaders readers;
    private final Escalation escalation;
    private final Recusals recusals;
    private final FeedbackStore feedback;
    private final FoundNameRepository foundNames;
    private final PersonBook person;
    private final SafeMessageBook messages;
    private final SafeMessageRepository messageRows;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    Concerns(
            ConcernBook book,
            ConcernReaders readers,
            Escalation escalation,
            Recusals recusals,
            FeedbackStore feedback,
            FoundNameRepository foundNames,
            PersonBook person,
            SafeMessageBook messages,
            SafeMessageRepository messageRows,
            Audit audit,
            WhoIsAsking whoIsAsking) {
        this.book = book;
        this.readers = readers;
        this.escalation = escalation;
        this.recusals = recusals;
        this.feedback = feedback;
        this.foundNames = foundNames;
        this.person = person;
        this.messages = messages;
        this.messageRows = messageRows;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    /**
     * A concern with the feedback it came up in.
     *
     * @param concern the concern
     * @param feedback everything the person sent
     * @param person how they can be reached, child or adult
     */
    public record ConcernFile(Concern concern, Feedback feedback, AboutPerson person) {}

    /** The open ones: "not safe" before "not sure" before the others, the oldest first among each. */
    @Only(Role.SAFEGUARDING_LEAD)
    public Page<ConcernFile> open(Optional<Cursor> after) {
        return page(book.open(after.orElse(Cursor.OLDEST), PAGE + 1));
    }

    /** The cleared ones, newest first. */
    @Only(Role.SAFEGUARDING_LEAD)
    public Page<ConcernFile> cleared(Optional<Cursor> after) {
        return page(book.cleared(after.orElse(Cursor.NEWEST), PAGE + 1));
    }

    /** The concerns about a case, oldest first; none for anybody but the safeguarding lead. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Concern> of(long feedbackId) {
        return whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD) ? book.of(feedbackId) : List.of();
    }

    /** Opens one. The read is in the audit trail. */
    @Only(Role.SAFEGUARDING_LEAD)
    public Optional<ConcernFile> find(long concernId) {
        Optional<ConcernFile> found = book.find(concernId).map(this::file);
        found.ifPresent(file -> audit.record("READ", Optional.of(file.feedback().id()), Optional.empty(), ""));
        return found;
    }

    /** Who can see the concern and who cannot. */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernAccess access(long concernId) {
        return readers.access(found(concernId).feedbackId());
    }

    /** Everybody who works here: a concern may name any of them. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Named> colleagues() {
        return readers.colleagues();
    }

    /**
     * Raises a concern. From now on the case is with the safeguarding lead, and what was published of it is gone.
     *
     * @param why what was seen; blank is refused with IllegalArgumentException
     * @param named colleagues whom it names: from now on there is no such case for them
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public void raise(long feedbackId, String why, Collection<Long> named) {
        String reason = why.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("no reason given");
        }
        escalation.holdSeen(feedbackId);
        Set.copyOf(named).forEach(person -> recuse(feedbackId, person));
        book.raise(feedbackId, ConcernSource.STAFF, reason, List.of());
    }

    /** The concern names this colleague: from now on there is no such case for them. */
    @Only(Role.SAFEGUARDING_LEAD)
    public void name(long concernId, long personId) {
        recuse(found(concernId).feedbackId(), personId);
    }

    private void recuse(long feedbackId, long personId) {
        if (readers.colleagues().stream().noneMatch(colleague -> colleague.id() == personId)) {
            throw new IllegalArgumentException("nobody here has this number");
        }
        escalation.recuse(feedbackId, personId);
        String name = escalation.nameOf(personId);
        audit.record("CONCERN_NAMED", Optional.of(feedbackId), Optional.empty(), name, "", name);
    }

    /**
     * The colleague was named by mistake and sees the case again, as far as their role goes. One whose name was found in
     * what the person said is refused with IllegalArgumentException: that is lifted with a reason, by
     * {@link NameDecisions}.
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public void takeBackName(long concernId, long personId) {
        long feedbackId = found(concernId).feedbackId();
        if (foundNames
                .of(feedbackId, personId)
                .filter(row -> !row.is(FoundName.State.LIFTED))
                .isPresent()) {
            throw new IllegalArgumentException("a name that was found is lifted with a reason");
        }
        recusals.remove(feedbackId, personId);
        String name = escalation.nameOf(personId);
        audit.record("CONCERN_NOT_NAMED", Optional.of(feedbackId), Optional.empty(), name, name, "");
    }

    /** Whoever asks has looked at the concern: it does not climb any more. */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernFile acknowledge(long concernId) {
        book.acknowledge(found(concernId));
        return file(found(concernId));
    }

    /**
     * Clears the concern as it was read at this version. When no other is open, the review goes on.
     *
     * @param decision a decision that lacks something is refused with IllegalArgumentException
     * @throws CaseChanged when somebody decided in the meantime
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernFile clear(long concernId, int version, ConcernDecision decision) {
        return decide(concernId, version, ConcernStep.What.CLEARED, decision);
    }

    /**
     * As {@link #clear(long, int, ConcernDecision)}, and tells the person with their receipt.
     *
     * @param closing what they are told, both forms or neither; another is refused with IllegalArgumentException
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernFile clear(long concernId, int version, ConcernDecision decision, SafeText closing) {
        escalation.hold(found(concernId).feedbackId());
        ConcernRow row = found(concernId);
        ConcernFile file = clear(concernId, version, decision);
        if (!closing.isEmpty()) {
            messages.send(row, closing, true);
        }
        return file;
    }

    /** The lead says if the person is a child or an adult. */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernFile age(long concernId, Age age) {
        person.is(found(concernId).feedbackId(), age);
        return file(found(concernId));
    }

    /** Keeps the concern open and records the decision, under the same conditions as {@link #clear}. */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernFile keep(long concernId, int version, ConcernDecision decision) {
        return decide(concernId, version, ConcernStep.What.KEPT, decision);
    }

    private ConcernFile decide(long concernId, int version, ConcernStep.What what, ConcernDecision decision) {
        if (!decision.missing().isEmpty()) {
            throw new IllegalArgumentException("the decision lacks " + decision.missing());
        }
        escalation.hold(found(concernId).feedbackId());
        ConcernRow row = found(concernId);
        if (row.version() != version || row.cleared() != null) {
            throw changed(row);
        }
        book.decide(row, what, decision);
        return file(found(concernId));
    }

    /** Who came first: the person, who has written to the lead, or another lead. */
    private CaseChanged changed(ConcernRow row) {
        Instant written = messageRows.of(row.feedbackId()).stream()
                .filter(message -> !message.fromLead())
                .map(SafeMessageRow::written)
                .reduce((one, next) -> next)
                .orElse(row.raised());
        List<ConcernStep> steps = book.concern(row).steps();
        return steps.isEmpty() || steps.getLast().at().isBefore(written)
                ? new CaseChanged("", written)
                : new CaseChanged(steps.getLast().by(), steps.getLast().at());
    }

    private ConcernRow found(long concernId) {
        return book.find(concernId).orElseThrow(NoSuchCase::new);
    }

    private Page<ConcernFile> page(List<ConcernRow> rows) {
        List<ConcernFile> files = rows.stream().limit(PAGE).map(this::file).toList();
        Optional<Cursor> next = rows.size() > PAGE
                ? Optional.of(new Cursor(
                        files.getLast().concern().raised(),
                        files.getLast().concern().id()))
                : Optional.empty();
        return new Page<>(files, next);
    }

    private ConcernFile file(ConcernRow row) {
        Feedback sent = feedback.find(row.feedbackId()).orElseThrow();
        return new ConcernFile(book.concern(row), sent, person.of(sent));
    }
}
