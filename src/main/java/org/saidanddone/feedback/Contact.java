package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;

/**
 * The way to a person for those who may not see what they sent: when it came, telling them something, adding their
 * words. Nothing that was said and no address comes out of here. Not guarded, and no screen calls it.
 */
@Singleton
public class Contact {

    private final FeedbackRepository rows;
    private final FeedbackStore store;
    private final Outbox outbox;
    private final PersonsLanguage languages;

    Contact(FeedbackRepository rows, FeedbackStore store, Outbox outbox, PersonsLanguage languages) {
        this.languages = languages;
        this.rows = rows;
        this.store = store;
        this.outbox = outbox;
    }

    /**
     * How feedback came in.
     *
     * @param sent when
     * @param planId the plan it is about, empty when the person was not sure
     */
    public record Arrival(Instant sent, Optional<Long> planId) {}

    /** When the feedback came in, and for which plan. */
    @Transactional
    public Arrival arrival(long feedbackId) {
        FeedbackRow row = store.row(feedbackId).orElseThrow();
        return new Arrival(row.sent(), Optional.ofNullable(row.planId()));
    }

    /** The case number. */
    @Transactional
    public CaseNumber number(long feedbackId) {
        return new CaseNumber(store.row(feedbackId).orElseThrow().caseNumber());
    }

    /**
     * How the person wants the answer. No address is in it.
     *
     * @param way the way it goes
     * @param format the kind of answer, empty when they did not say
     */
    public record Wishes(AnswerWay way, Optional<AnswerFormat> format) {}

    /** How the person wants the answer to this feedback. */
    @Transactional
    public Wishes wishes(long feedbackId) {
        Feedback sent = store.find(feedbackId).orElseThrow();
        return new Wishes(sent.answerWay(), sent.format());
    }

    /** Whose words they are. */
    @Transactional
    public Voice voice(long feedbackId) {
        return Voice.valueOf(store.row(feedbackId).orElseThrow().voice());
    }

    /** Puts a mail to the person into the outbox, in the transaction of the caller; nothing where they want no mail. */
    @Transactional
    public void tell(long feedbackId, String subject, String text) {
        FeedbackRow row = rows.findById(feedbackId).orElseThrow();
        if (row.answerWay().equals(AnswerWay.EMAIL.name())
                && !row.answerAddress().isBlank()) {
            outbox.put(
                    new Mail(
                            row.answerAddress(),
                            subject,
                            text,
                            languages.of(feedbackId).language()),
                    row.caseNumber());
        }
    }

    /** Adds words of the person, as {@link FeedbackStore#addWords} does. */
    @Transactional
    public void addWords(long feedbackId, String words) {
        store.addWords(feedbackId, words);
    }
}
