package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Knows;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.transcript.TranscriptStore;

/** Puts a case together from what is kept of it. */
@Singleton
class CaseReader {

    private static final int AUDIT_AT_MOST = 200;

    private final FeedbackStore feedback;
    private final CaseTexts texts;
    private final TranscriptStore transcripts;
    private final HiddenParts hiddenParts;
    private final PublishedForms forms;
    private final OpenConcerns concerns;
    private final InTheirInterest interest;
    private final ReviewDesk desk;
    private final CopyMaker copies;
    private final MaskSuggestions suggestions;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    CaseReader(
            FeedbackStore feedback,
            CaseTexts texts,
            TranscriptStore transcripts,
            HiddenParts hiddenParts,
            PublishedForms forms,
            OpenConcerns concerns,
            InTheirInterest interest,
            ReviewDesk desk,
            CopyMaker copies,
            MaskSuggestions suggestions,
            Audit audit,
            WhoIsAsking whoIsAsking) {
        this.feedback = feedback;
        this.texts = texts;
        this.transcripts = transcripts;
        this.hiddenParts = hiddenParts;
        this.forms = forms;
        this.concerns = concerns;
        this.interest = interest;
        this.desk = desk;
        this.copies = copies;
        this.suggestions = suggestions;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    Feedback sent(long feedbackId) {
        return feedback.find(feedbackId).orElseThrow(NoSuchCase::new);
    }

    List<SaidText> texts(Feedback sent) {
        return texts.of(sent);
    }

    List<Redaction> hidden(Feedback sent) {
        return hiddenParts.of(texts(sent));
    }

    CaseFile read(ReviewRow row) {
        Feedback sent = sent(row.feedbackId());
        List<SaidText> said = texts(sent);
        List<Redaction> hidden = hiddenParts.of(said);
        boolean concernOpen = concerns.anyOpen(sent.id());
        return new CaseFile(
                sent,
                feedback.chosenByPerson(sent.id()),
                row.reviewState(),
                row.version(),
                row.received(),
                holder(row),
                said,
                transcripts.newest(sent.id()),
                unwritten(sent),
                hidden,
                suggestions.of(said, hidden),
                hiddenParts.unsettled(sent.id(), said),
                copies.copy(sent, said, hidden),
                forms.find(sent.id()),
                problems(sent, row, Audience.STAFF),
                problems(sent, row, Audience.EVERYONE),
                !concernOpen && concerns.any(sent.id()),
                audit.of(sent.id(), AUDIT_AT_MOST));
    }

    /** What keeps the case from being published for the audience. */
    Set<PublishProblem> problems(Feedback sent, ReviewRow row, Audience audience) {
        Set<PublishProblem> problems =
                PublishedCopy.problems(sent, row.reviewState(), concerns.anyOpen(sent.id()), audience);
        List<SaidText> said = texts(sent);
        if (!suggestions.of(said, hiddenParts.of(said)).isEmpty()) {
            problems.add(PublishProblem.SUGGESTION_OPEN);
        }
        if (!hiddenParts.unsettled(sent.id(), said).isEmpty()) {
            problems.add(PublishProblem.HIDDEN_BEFORE_OPEN);
        }
        if (audience == Audience.EVERYONE && concerns.keepsFromColleague(sent.id())) {
            problems.add(PublishProblem.COLLEAGUE_NAMED);
        }
        if (audience == Audience.EVERYONE) {
            sent.knows().flatMap(knows -> notInTheirName(sent, said, knows)).ifPresent(problems::add);
        }
        return problems;
    }

    /** Nobody speaks in a name that did not agree. */
    private Optional<PublishProblem> notInTheirName(Feedback sent, List<SaidText> said, Knows knows) {
        if (knows.refused()) {
            return Optional.of(PublishProblem.PERSON_DOES_NOT_WANT_IT);
        }
        return knows.agreed()
                        || interest.isAgreed(
                                sent.id(),
                                copies.copy(sent, said, hiddenParts.of(said)).digest())
                ? Optional.empty()
                : Optional.of(PublishProblem.BEST_INTERESTS_NOT_AGREED);
    }

    private int unwritten(Feedback sent) {
        return Math.toIntExact(
                transcripts.unwritten(Map.of(sent.id(), sent.number())).getOrDefault(sent.id(), 0L));
    }

    private Optional<CaseFile.Holder> holder(ReviewRow row) {
        Asking asking = whoIsAsking.now();
        return Optional.ofNullable(row.assignedTo())
                .map(id -> new CaseFile.Holder(
                        id, desk.nameOf(id), asking instanceof Asking.Colleague me && me.id() == id));
    }
}
