package org.saidanddone.review;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.redaction.suggest.SuggestionFinder;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/**
 * Removes everything of a case that its person took back, in one transaction, whole or not at all. What stays is a number:
 * that somebody said something, when, for which plan and whose words it was, and the steps of staff by their codes.
 */
@Singleton
class Erasing {

    private final ReviewDesk desk;
    private final FeedbackStore feedback;
    private final AttachmentStore attachments;
    private final TranscriptStore transcripts;
    private final PublishedForms forms;
    private final ErasingRepository texts;
    private final HeldTexts holds;
    private final TakenBack takenBack;
    private final SuggestionFinder finder;
    private final ApplicationEventPublisher<CaseErased> erased;
    private final Audit audit;

    Erasing(
            ReviewDesk desk,
            FeedbackStore feedback,
            AttachmentStore attachments,
            TranscriptStore transcripts,
            PublishedForms forms,
            ErasingRepository texts,
            HeldTexts holds,
            TakenBack takenBack,
            SuggestionFinder finder,
            ApplicationEventPublisher<CaseErased> erased,
            Audit audit) {
        this.desk = desk;
        this.feedback = feedback;
        this.attachments = attachments;
        this.transcripts = transcripts;
        this.forms = forms;
        this.texts = texts;
        this.holds = holds;
        this.takenBack = takenBack;
        this.finder = finder;
        this.erased = erased;
        this.audit = audit;
    }

    /**
     * Removes it. The review is held from here to the end of the transaction.
     *
     * @throws MoveRefused while a concern is open, and when it is gone already
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void erase(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        ReviewState gone = ReviewMove.TAKE_ALL_BACK.from(row.reviewState());
        Feedback sent = feedback.find(feedbackId).orElseThrow(NoSuchCase::new);
        erased.publishEvent(new CaseErased(feedbackId, new Echo(finder, said(sent))));
        audit.record("ALL_TAKEN_BACK", Optional.of(feedbackId), Optional.empty(), "", row.state(), gone.code());
        // The clocks stop first, while it is known which plan they belong to.
        desk.save(row, gone);
        forms.withdraw(feedbackId);
        texts.removeHiddenBefore(feedbackId);
        texts.removeRedactions(feedbackId);
        texts.removeLeft(feedbackId);
        texts.removeTelling(feedbackId);
        texts.removeWhySetAside(feedbackId);
        holds.erase(feedbackId);
        transcripts.erase(feedbackId);
        attachments.erase(sent.number());
        feedback.erase(feedbackId);
        takenBack.goneNow(feedbackId);
        // The lists are made anew from what is left.
        desk.save(desk.hold(feedbackId).bare(), gone);
    }

    private String said(Feedback sent) {
        return Stream.of(
                        sent.answers().stream().map(Answer::words),
                        Stream.of(sent.voiceWhy(), sent.answerAddress()),
                        transcripts.all(sent.id()).stream().map(Transcript::words))
                .flatMap(each -> each)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
