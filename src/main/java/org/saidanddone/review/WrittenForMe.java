package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/**
 * What staff wrote down from a person's recordings and photos, for that person, who comes in with the receipt. They can
 * say that it is not what they said: their words join the case. While a concern is open nothing is shown, because somebody
 * else may have the receipt.
 */
@Singleton
@Guarded
@Transactional
public class WrittenForMe {

    private final FeedbackStore feedback;
    private final AttachmentStore attachments;
    private final TranscriptStore transcripts;
    private final TellingRepository telling;
    private final OpenConcerns concerns;
    private final ReviewDesk desk;
    private final Clock clock;

    WrittenForMe(
            FeedbackStore feedback,
            AttachmentStore attachments,
            TranscriptStore transcripts,
            TellingRepository telling,
            OpenConcerns concerns,
            ReviewDesk desk,
            Clock clock) {
        this.feedback = feedback;
        this.attachments = attachments;
        this.transcripts = transcripts;
        this.telling = telling;
        this.concerns = concerns;
        this.desk = desk;
        this.clock = clock;
    }

    /** The newest version for each recording and photo that has one, by question and part. */
    @Anyone
    public List<WrittenDown> of(OpenedCase opened) {
        if (concerns.anyOpen(opened.feedbackId())) {
            return List.of();
        }
        Map<Long, Transcript> written = transcripts.newest(opened.feedbackId()).stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toMap(Transcript::attachmentId, Function.identity()));
        if (written.isEmpty()) {
            return List.of();
        }
        Feedback asked = feedback.find(opened.feedbackId()).orElseThrow();
        return attachments.of(opened.number()).stream()
                .flatMap(each ->
                        Optional.ofNullable(written.get(each.id())).map(words -> down(asked, each, words)).stream())
                .toList();
    }

    private static WrittenDown down(Feedback asked, Attachment sent, Transcript words) {
        return new WrittenDown(
                asked.questions().version(),
                asked.feeling(),
                sent.question(),
                WordsFrom.of(sent.kind()),
                sent.part(),
                words.words(),
                words.written());
    }

    /** What the person was writing, "" where nothing is kept. */
    @Anyone
    public String kept(OpenedCase opened) {
        return telling.kept(opened.feedbackId()).orElse("");
    }

    /** Keeps what the person is writing; too long a text is not kept. */
    @Anyone
    public void keep(OpenedCase opened, String words) {
        if (!Words.isTooLong(words) && isKept(opened)) {
            telling.begin(opened.feedbackId(), clock.instant());
            telling.keep(opened.feedbackId(), words, clock.instant());
        }
    }

    /**
     * The person says what they said instead: their words join the case, which staff open again. The same words twice are
     * added once; to what was taken back nothing is. No words, or more than {@link Words#LIMIT} characters, are refused with IllegalArgumentException.
     */
    @Anyone
    public void tell(OpenedCase opened, String words) {
        String clean = Words.clean(words);
        if (clean.isEmpty() || Words.isTooLong(clean)) {
            throw new IllegalArgumentException("no words, or too many");
        }
        if (!isKept(opened)) {
            return;
        }
        telling.begin(opened.feedbackId(), clock.instant());
        if (telling.told(opened.feedbackId(), digest(clean), clock.instant()) > 0) {
            feedback.addWords(opened.feedbackId(), clean);
        }
    }

    /** Holds the case; false when the person took everything back. */
    private boolean isKept(OpenedCase opened) {
        return desk.hold(opened.feedbackId()).reviewState() != ReviewState.WITHDRAWN;
    }

    private static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
