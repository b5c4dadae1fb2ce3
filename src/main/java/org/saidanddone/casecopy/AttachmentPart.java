package org.saidanddone.casecopy;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** Which recordings and photos were sent. A document cannot hold them: staff add the files themselves. */
@Singleton
class AttachmentPart implements CopyPart {

    private final FeedbackStore feedback;
    private final AttachmentStore attachments;

    AttachmentPart(FeedbackStore feedback, AttachmentStore attachments) {
        this.feedback = feedback;
        this.attachments = attachments;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<CopySection.Fact> facts = feedback.find(feedbackId).stream()
                .flatMap(sent -> attachments.of(sent.number()).stream()
                        .map(each -> fact(each, sent.number().digits())))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new CopySection(CopyWords.say("files.heading"), facts));
    }

    private static CopySection.Fact fact(Attachment attachment, String caseNumber) {
        return new CopySection.Fact(
                CopyWords.ofCode("question", attachment.question()), attachment.fileName(caseNumber));
    }
}
