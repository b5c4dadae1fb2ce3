package org.saidanddone.feedback.attachment;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.FeedbackSent;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.platform.OneLook;

/**
 * The recordings and photos of feedback that was sent, for the services of other features. Not guarded: whoever calls it
 * has made sure that the one who asks may see the case, and no screen calls it.
 */
@Singleton
public class AttachmentStore {

    private final AttachmentRepository rows;
    private final Pieces pieces;
    private final FeedbackStore feedback;
    private final OneLook look;

    AttachmentStore(AttachmentRepository rows, Pieces pieces, FeedbackStore feedback, OneLook look) {
        this.rows = rows;
        this.pieces = pieces;
        this.feedback = feedback;
        this.look = look;
    }

    /** What was sent with the case, by question and part. */
    @Transactional
    public List<Attachment> of(CaseNumber number) {
        return look.once(
                () -> rows.of(number.digits()).stream()
                        .filter(AttachmentStore::isSent)
                        .map(AttachmentRow::attachment)
                        .toList(),
                "attachments",
                number);
    }

    /** What was sent with each of these cases, read together; what is asked of each of them then is known. */
    @Transactional
    public Map<CaseNumber, List<Attachment>> ahead(Collection<CaseNumber> cases) {
        return look.each(
                "attachments",
                cases,
                some -> rows.ofAll(some.stream().map(CaseNumber::digits).toList()).stream()
                        .filter(AttachmentStore::isSent)
                        .collect(Collectors.groupingBy(
                                row -> new CaseNumber(row.caseNumber()),
                                Collectors.mapping(AttachmentRow::attachment, Collectors.toList()))),
                List.of());
    }

    /** The numbers of what was sent with each of the cases; cases with nothing are left out. */
    @Transactional
    public Map<CaseNumber, List<Long>> idsOf(Collection<CaseNumber> cases) {
        Map<CaseNumber, List<Long>> ids = new HashMap<>();
        ahead(cases).forEach((number, sent) -> {
            if (!sent.isEmpty()) {
                ids.put(number, sent.stream().map(Attachment::id).toList());
            }
        });
        return ids;
    }

    /** One of them; empty when the case has no such attachment. */
    @Transactional
    public Optional<Attachment> find(CaseNumber number, long attachmentId) {
        return row(number, attachmentId).map(AttachmentRow::attachment);
    }

    /** Writes its bytes; nothing when the case has no such attachment. */
    public void write(CaseNumber number, long attachmentId, OutputStream out) throws IOException {
        Optional<AttachmentRow> row = row(number, attachmentId);
        if (row.isPresent()) {
            pieces.write(attachmentId, row.get().pieces(), out);
        }
    }

    /** Removes every recording and photo of the case. What was written down from them is gone before. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void erase(CaseNumber number) {
        rows.removeAll(number.digits());
    }

    private Optional<AttachmentRow> row(CaseNumber number, long attachmentId) {
        return rows.findById(attachmentId).filter(row -> row.caseNumber().equals(number.digits()) && isSent(row));
    }

    /** What is being added, and not told yet, is nobody's but the person's. */
    private static boolean isSent(AttachmentRow row) {
        return row.counts() && !row.question().equals(QuestionSet.ADDING);
    }

    /** What was being added and is left for too long goes with its draft. */
    @Scheduled(fixedDelay = "1h", initialDelay = "${work.first-after:1m}")
    @Transactional
    public void removeUntold() {
        rows.removeUntold(QuestionSet.ADDING);
    }

    /** A photo that never became whole still holds what its camera wrote, such as the place: it is not kept. */
    @EventListener
    @Transactional
    public void sent(FeedbackSent sent) {
        feedback.find(sent.feedbackId())
                .ifPresent(found -> rows.removeUnfinishedPhotos(found.number().digits()));
    }
}
