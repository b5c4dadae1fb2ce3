package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/** Puts a case together from what is kept of it. */
@Singleton
class CaseReader {

    private static final int AUDIT_AT_MOST = 200;

    private final FeedbackStore feedback;
    private final RedactionRepository redactions;
    private final PublishedForms forms;
    private final OpenConcerns concerns;
    private final ReviewDesk desk;
    private final CopyMaker copies;
    private final MaskSuggestions suggestions;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    CaseReader(
            FeedbackStore feedback,
            RedactionRepository redactions,
            PublishedForms forms,
            OpenConcerns concerns,
            ReviewDesk desk,
            CopyMaker copies,
            MaskSuggestions suggestions,
            Audit audit,
            WhoIsAsking whoIsAsking) {
        this.feedback = feedback;
        this.redactions = redactions;
        this.forms = forms;
        this.concerns = concerns;
        this.desk = desk;
        this.copies = copies;
        this.suggestions = suggestions;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    Feedback sent(long feedbackId) {
        return feedback.find(feedbackId).orElseThrow(NoSuchCase::new);
    }

    List<Redaction> hidden(Feedback sent) {
        List<Long> answers = sent.answers().stream().map(Answer::id).toList();
        return answers.isEmpty()
                ? List.of()
                : redactions.of(answers).stream().map(RedactionRow::redaction).toList();
    }

    CaseFile read(ReviewRow row) {
        Feedback sent = sent(row.feedbackId());
        List<Redaction> hidden = hidden(sent);
        boolean concernOpen = concerns.anyOpen(sent.id());
        return new CaseFile(
                sent,
                feedback.chosenByPerson(sent.id()),
                row.reviewState(),
                row.version(),
                row.received(),
                holder(row),
                hidden,
                suggestions.of(sent, hidden),
                copies.copy(sent, hidden),
                forms.find(sent.id()),
                problems(sent, row, Audience.STAFF),
                !concernOpen && concerns.any(sent.id()),
                audit.of(sent.id(), AUDIT_AT_MOST));
    }

    /** What keeps the case from being published for the audience. */
    Set<PublishProblem> problems(Feedback sent, ReviewRow row, Audience audience) {
        Set<PublishProblem> problems =
                PublishedCopy.problems(sent, row.reviewState(), concerns.anyOpen(sent.id()), audience);
        if (!suggestions.of(sent, hidden(sent)).isEmpty()) {
            problems.add(PublishProblem.SUGGESTION_OPEN);
        }
        return problems;
    }

    private Optional<CaseFile.Holder> holder(ReviewRow row) {
        Asking asking = whoIsAsking.now();
        return Optional.ofNullable(row.assignedTo())
                .map(id -> new CaseFile.Holder(
                        id, desk.nameOf(id), asking instanceof Asking.Colleague me && me.id() == id));
    }
}
