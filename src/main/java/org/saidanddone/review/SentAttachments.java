package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;

/**
 * The recordings and photos of a case, for those who may open the case and for nobody else. Who plays or sees one is in
 * the audit trail.
 */
@Singleton
@Guarded
public class SentAttachments {

    private final ReviewDesk desk;
    private final FeedbackStore feedback;
    private final AttachmentStore attachments;
    private final Audit audit;

    SentAttachments(ReviewDesk desk, FeedbackStore feedback, AttachmentStore attachments, Audit audit) {
        this.desk = desk;
        this.feedback = feedback;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** What was sent with the case, by question and part; empty also where whoever asks may not see the case. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Attachment> of(long feedbackId) {
        return sent(feedbackId).map(found -> attachments.of(found.number())).orElseGet(List::of);
    }

    /**
     * Writes the bytes of one. That they were read is on disk before the first of them is written.
     *
     * @return false, and nothing is written, when the case has no such attachment or whoever asks may not see the case
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public boolean write(long feedbackId, long attachmentId, OutputStream out) throws IOException {
        Optional<Feedback> sent = sent(feedbackId);
        Optional<Attachment> found = sent.flatMap(each -> attachments.find(each.number(), attachmentId));
        if (sent.isEmpty() || found.isEmpty()) {
            return false;
        }
        audit.record(
                "ATTACHMENT_OPENED",
                Optional.of(feedbackId),
                Optional.empty(),
                found.get().kind().name());
        attachments.write(sent.get().number(), attachmentId, out);
        return true;
    }

    private Optional<Feedback> sent(long feedbackId) {
        return desk.see(feedbackId).flatMap(row -> feedback.find(row.feedbackId()));
    }
}
