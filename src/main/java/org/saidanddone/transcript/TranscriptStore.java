package org.saidanddone.transcript;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.people.access.Asking;
import org.saidanddone.platform.OneLook;

/**
 * Keeps what staff wrote down. A version that is here is never changed. Not guarded: whoever calls it has made sure that
 * the one who asks may see the case, and no screen calls it.
 */
@Singleton
public class TranscriptStore {

    private final TranscriptRepository rows;
    private final AttachmentStore attachments;
    private final OneLook look;
    private final Clock clock;

    TranscriptStore(TranscriptRepository rows, AttachmentStore attachments, OneLook look, Clock clock) {
        this.rows = rows;
        this.attachments = attachments;
        this.look = look;
        this.clock = clock;
    }

    /** Every version of the case, by recording or photo, the newest first. */
    @Transactional
    public List<Transcript> all(long feedbackId) {
        return look.once(
                () -> rows.of(feedbackId).stream()
                        .map(TranscriptRow::transcript)
                        .toList(),
                "transcripts",
                feedbackId);
    }

    /** Reads these together, for a page that shows them all: what is asked of each of them then is known. */
    @Transactional
    public void ahead(Collection<Long> feedbackIds) {
        look.each(
                "transcripts",
                feedbackIds,
                some -> rows.of(some).stream()
                        .collect(Collectors.groupingBy(
                                TranscriptRow::feedbackId,
                                Collectors.mapping(TranscriptRow::transcript, Collectors.toList()))),
                List.of());
    }

    /** The newest version of each recording or photo of the case that has one, also an empty one. */
    @Transactional
    public List<Transcript> newest(long feedbackId) {
        Map<Long, Transcript> newest = new LinkedHashMap<>();
        all(feedbackId).forEach(each -> newest.putIfAbsent(each.attachmentId(), each));
        return List.copyOf(newest.values());
    }

    /** What is written down now of each case, in one text; one of which nothing is written down is not in it. */
    @Transactional
    public Map<Long, String> words(Collection<Long> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Map.of()
                : rows.newest(feedbackIds).stream()
                        .collect(Collectors.groupingBy(
                                TranscriptRow::feedbackId,
                                Collectors.mapping(TranscriptRow::words, Collectors.joining("\n"))));
    }

    /** Adds a version after those that are there, in the transaction of the caller, who holds the case. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Transcript add(long feedbackId, long attachmentId, int version, String words, Asking.Colleague by) {
        return rows.save(new TranscriptRow(
                        null, feedbackId, attachmentId, version, words, clock.instant(), by.id(), by.name()))
                .transcript();
    }

    /** Removes every version, in the transaction of the caller, who holds the case. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void erase(long feedbackId) {
        rows.removeAll(feedbackId);
    }

    /** Of how many recordings and photos of each case nobody has written anything down; cases with none are left out. */
    @Transactional
    public Map<Long, Long> unwritten(Map<Long, CaseNumber> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Map<CaseNumber, List<Long>> sent = attachments.idsOf(cases.values());
        if (sent.isEmpty()) {
            return Map.of();
        }
        Set<Long> written = Set.copyOf(rows.written(cases.keySet()));
        return cases.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), missing(sent.getOrDefault(each.getValue(), List.of()), written)))
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long missing(Collection<Long> sent, Set<Long> written) {
        return sent.stream().filter(id -> !written.contains(id)).count();
    }
}
