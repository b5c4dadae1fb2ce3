package org.saidanddone.review;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.redaction.HiddenParts;
import org.saidanddone.transcript.Transcribed;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/**
 * Writing down what is said in a recording or what a photo shows. Every save is a version of its own. From then on the
 * words are searched, suggested for hiding, hidden and published as those of an answer; the recording or photo never is.
 * A case that whoever asks may not see is {@link NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class Transcripts {

    private final ReviewDesk desk;
    private final CaseReader reader;
    private final AttachmentStore attachments;
    private final TranscriptStore store;
    private final HiddenParts hiddenParts;
    private final ApplicationEventPublisher<Transcribed> transcribed;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;

    Transcripts(
            ReviewDesk desk,
            CaseReader reader,
            AttachmentStore attachments,
            TranscriptStore store,
            HiddenParts hiddenParts,
            ApplicationEventPublisher<Transcribed> transcribed,
            Audit audit,
            WhoIsAsking whoIsAsking) {
        this.desk = desk;
        this.reader = reader;
        this.attachments = attachments;
        this.store = store;
        this.hiddenParts = hiddenParts;
        this.transcribed = transcribed;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
    }

    /** Every version of the case, by recording or photo, the newest first. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Transcript> of(long feedbackId) {
        return desk.see(feedbackId).map(row -> store.all(feedbackId)).orElse(List.of());
    }

    /**
     * Saves a version. Words that are there already are no new one. No words take back what was there.
     *
     * @param version the version that was read, 0 where there was none
     * @return what the case is now; empty when the words brought it to the safeguarding lead and whoever asks may see it no more
     * @throws TranscriptChanged when a colleague saved another version meanwhile: nothing is done
     * @throws IllegalArgumentException for more than {@link Transcript#LIMIT} characters
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<CaseAt> write(long feedbackId, long attachmentId, int version, String words) {
        ReviewRow row = desk.hold(feedbackId);
        if (!desk.maySee(row)) {
            throw new NoSuchCase();
        }
        String clean = Words.clean(words);
        if (Words.length(clean) > Transcript.LIMIT) {
            throw new IllegalArgumentException("too many words");
        }
        Feedback sent = reader.sent(feedbackId);
        Attachment attachment = attachments.find(sent.number(), attachmentId).orElseThrow(NoSuchCase::new);
        List<Transcript> earlier = store.all(feedbackId).stream()
                .filter(each -> each.attachmentId() == attachmentId)
                .toList();
        String before = earlier.isEmpty() ? "" : earlier.getFirst().words();
        if (before.equals(clean)) {
            return Optional.of(row.at());
        }
        int current = earlier.isEmpty() ? 0 : earlier.getFirst().version();
        if (current != version && !earlier.isEmpty()) {
            throw new TranscriptChanged(earlier.getFirst());
        }
        Transcript now = store.add(feedbackId, attachmentId, current + 1, clean, whoIsAsking.colleague());
        hiddenParts.goOn(earlier, now);
        audit.record(
                "TRANSCRIBED",
                Optional.of(feedbackId),
                Optional.empty(),
                attachment.kind().name(),
                attachmentId + ":" + current,
                attachmentId + ":" + now.version());
        desk.worked(row, row.reviewState());
        transcribed.publishEvent(new Transcribed(feedbackId, clean, before));
        ReviewRow after = desk.hold(feedbackId);
        return desk.maySee(after) ? Optional.of(after.at()) : Optional.empty();
    }
}
