package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Knows;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.CopyMaker;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishedCopy;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.redaction.CaseTexts;
import org.saidanddone.redaction.HiddenParts;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.Suggestions;
import org.saidanddone.transcript.TranscriptStore;

/** Puts a case together from what is kept of it. */
@Singleton
class CaseReader {

    private final FeedbackStore feedback;
    private final CaseTexts texts;
    private final TranscriptStore transcripts;
    private final AttachmentStore attachments;
    private final HiddenParts hiddenParts;
    private final PublishedForms forms;
    private final OpenConcerns concerns;
    private final InTheirInterest interest;
    private final ReviewDesk desk;
    private final CopyMaker copies;
    private final Suggestions suggestions;
    private final WhoIsAsking whoIsAsking;

    CaseReader(
            FeedbackStore feedback,
            CaseTexts texts,
            TranscriptStore transcripts,
            AttachmentStore attachments,
            HiddenParts hiddenParts,
            PublishedForms forms,
            OpenConcerns concerns,
            InTheirInterest interest,
            ReviewDesk desk,
            CopyMaker copies,
            Suggestions suggestions,
            WhoIsAsking whoIsAsking) {
        this.feedback = feedback;
        this.texts = texts;
        this.transcripts = transcripts;
        this.attachments = attachments;
        this.hiddenParts = hiddenParts;
        this.forms = forms;
        this.concerns = concerns;
        this.interest = interest;
        this.desk = desk;
        this.copies = copies;
        this.suggestions = suggestions;
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

    /** What was said in it, read once. */
    Said said(long feedbackId) {
        Feedback sent = sent(feedbackId);
        List<SaidText> said = texts(sent);
        List<Redaction> hidden = hiddenParts.of(said);
        return new Said(
                sent,
                said,
                hidden,
                suggestions.of(said, hidden),
                hiddenParts.unsettled(feedbackId, said),
                concerns.anyOpen(feedbackId));
    }

    /** Reads what is asked of each of these together. */
    void ahead(Collection<Long> feedbackIds) {
        feedback.ahead(feedbackIds);
        transcripts.ahead(feedbackIds);
        List<Feedback> all = feedbackIds.stream().map(this::sent).toList();
        attachments.ahead(all.stream().map(Feedback::number).toList());
        List<SaidText> said = all.stream().flatMap(sent -> texts(sent).stream()).toList();
        hiddenParts.ahead(said);
        suggestions.ahead(said);
        forms.ahead(feedbackIds);
        concerns.ahead(feedbackIds);
    }

    CaseFile read(ReviewRow row) {
        Said said = said(row.feedbackId());
        Feedback sent = said.sent();
        return new CaseFile(
                sent,
                feedback.chosenByPerson(sent.id()),
                row.reviewState(),
                row.version(),
                row.received(),
                holder(row),
                said.texts(),
                transcripts.newest(sent.id()),
                unwritten(sent),
                said.hidden(),
                said.suggestions(),
                said.unsettled(),
                copies.copy(sent, said.texts(), said.hidden()),
                forms.find(sent.id()),
                problems(said, row, Audience.STAFF),
                problems(said, row, Audience.EVERYONE),
                !said.concernOpen() && concerns.any(sent.id()));
    }

    /** What keeps the case from being published for the audience. */
    Set<PublishProblem> problems(Said said, ReviewRow row, Audience audience) {
        Feedback sent = said.sent();
        Set<PublishProblem> problems = PublishedCopy.problems(
                sent, said.concernOpen() || row.reviewState() == ReviewState.ESCALATED, audience);
        if (!said.suggestions().isEmpty()) {
            problems.add(PublishProblem.SUGGESTION_OPEN);
        }
        if (!said.unsettled().isEmpty()) {
            problems.add(PublishProblem.HIDDEN_BEFORE_OPEN);
        }
        if (audience == Audience.EVERYONE && concerns.keepsFromColleague(sent.id())) {
            problems.add(PublishProblem.COLLEAGUE_NAMED);
        }
        if (audience == Audience.EVERYONE) {
            sent.knows().flatMap(knows -> notInTheirName(said, knows)).ifPresent(problems::add);
        }
        return problems;
    }

    /** Nobody speaks in a name that did not agree. */
    private Optional<PublishProblem> notInTheirName(Said said, Knows knows) {
        if (knows.refused()) {
            return Optional.of(PublishProblem.PERSON_DOES_NOT_WANT_IT);
        }
        return knows.agreed()
                        || interest.isAgreed(
                                said.sent().id(),
                                copies.copy(said.sent(), said.texts(), said.hidden())
                                        .digest())
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
