package org.saidanddone.review.concern;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.Cursor;
import org.saidanddone.review.Escalation;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.Page;

/** The safeguarding lead's own list. While a concern is open, nothing of the feedback is published or replied to. */
@Singleton
@Guarded
@Transactional
public class Concerns {

    /** How many concerns are on a page. */
    static final int PAGE = 20;

    private final ConcernBook book;
    private final Escalation escalation;
    private final FeedbackStore feedback;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    Concerns(ConcernBook book, Escalation escalation, FeedbackStore feedback, Audit audit, WhoIsAsking whoIsAsking) {
        this.book = book;
        this.escalation = escalation;
        this.feedback = feedback;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    /**
     * A concern with the feedback it came up in.
     *
     * @param concern the concern
     * @param feedback everything the person sent
     */
    public record ConcernFile(Concern concern, Feedback feedback) {}

    /** The open ones, oldest first. */
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

    /**
     * Raises a concern. From now on the case is with the safeguarding lead, and what was published of it is gone.
     *
     * @param why what was seen; blank is refused with IllegalArgumentException
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public void raise(long feedbackId, String why) {
        String reason = said(why);
        escalation.holdSeen(feedbackId);
        book.raise(feedbackId, ConcernSource.STAFF, reason);
    }

    /**
     * Clears the concern as it was read at this version. When no other is open, the review goes on.
     *
     * @param decision what was decided and why; blank is refused with IllegalArgumentException
     * @throws CaseChanged when somebody decided in the meantime
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernFile clear(long concernId, int version, String decision) {
        return decide(concernId, version, ConcernStep.What.CLEARED, decision);
    }

    /** Keeps the concern open and records why, under the same conditions as {@link #clear}. */
    @Only(Role.SAFEGUARDING_LEAD)
    public ConcernFile keep(long concernId, int version, String reason) {
        return decide(concernId, version, ConcernStep.What.KEPT, reason);
    }

    private ConcernFile decide(long concernId, int version, ConcernStep.What what, String reason) {
        String words = said(reason);
        ConcernRow found = book.find(concernId).orElseThrow(NoSuchCase::new);
        escalation.hold(found.feedbackId());
        ConcernRow row = book.find(concernId).orElseThrow(NoSuchCase::new);
        if (row.version() != version || row.cleared() != null) {
            List<ConcernStep> steps = book.concern(row).steps();
            ConcernStep last = steps.isEmpty() ? null : steps.getLast();
            throw last == null ? new CaseChanged("", row.raised()) : new CaseChanged(last.by(), last.at());
        }
        book.decide(row, what, words);
        return book.find(concernId).map(this::file).orElseThrow();
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("no reason given");
        }
        return words.strip();
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
        return new ConcernFile(
                book.concern(row), feedback.find(row.feedbackId()).orElseThrow());
    }
}
