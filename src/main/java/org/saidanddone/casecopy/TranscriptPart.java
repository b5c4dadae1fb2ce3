package org.saidanddone.casecopy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/** What staff wrote down from recordings and photos, every version: earlier ones are held too. */
@Singleton
class TranscriptPart implements CopyPart {

    private final FeedbackStore feedback;
    private final AttachmentStore attachments;
    private final TranscriptStore transcripts;

    TranscriptPart(FeedbackStore feedback, AttachmentStore attachments, TranscriptStore transcripts) {
        this.feedback = feedback;
        this.attachments = attachments;
        this.transcripts = transcripts;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<Transcript> all = transcripts.all(feedbackId);
        return all.isEmpty()
                ? List.of()
                : feedback.find(feedbackId)
                        .map(sent -> List.of(new CopySection(CopyWords.say("transcripts.heading"), facts(sent, all))))
                        .orElse(List.of());
    }

    private List<CopySection.Fact> facts(Feedback sent, List<Transcript> all) {
        String number = sent.number().digits();
        Map<Long, String> names = attachments.of(sent.number()).stream()
                .collect(Collectors.toMap(Attachment::id, each -> each.fileName(number)));
        return all.stream()
                .map(each -> new CopySection.Fact(
                        CopyWords.say(
                                "transcripts.name",
                                names.getOrDefault(each.attachmentId(), ""),
                                each.version(),
                                CopyWords.moment(each.written())),
                        each.isEmpty() ? CopyWords.say("transcripts.taken-back") : each.words()))
                .toList();
    }
}
