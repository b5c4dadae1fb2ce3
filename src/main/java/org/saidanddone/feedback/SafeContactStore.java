package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;

/**
 * How somebody who may not be safe can be reached. Not guarded: only for what the safeguarding lead does, and no screen
 * calls it.
 */
@Singleton
public class SafeContactStore {

    private final SafeContactRepository rows;
    private final FeedbackRepository feedback;
    private final Outbox outbox;
    private final PersonsLanguage languages;

    SafeContactStore(
            SafeContactRepository rows, FeedbackRepository feedback, Outbox outbox, PersonsLanguage languages) {
        this.languages = languages;
        this.feedback = feedback;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** What the person said, empty while they said nothing. */
    @Transactional
    public Optional<SafeContact> find(long feedbackId) {
        return rows.findById(feedbackId).map(SafeContactRow::contact);
    }

    /** Forgets it. */
    @Transactional
    public void erase(long feedbackId) {
        rows.remove(feedbackId);
    }

    /**
     * Puts a mail to the person into the outbox, in the transaction of the caller, only where they said that nobody else
     * sees their e-mails.
     *
     * @return true when there is one
     */
    @Transactional
    public boolean mail(long feedbackId, String subject, String text) {
        Optional<SafeContact> safe = find(feedbackId).filter(SafeContact::mailIsSafe);
        if (safe.isEmpty() || !outbox.canSend()) {
            return false;
        }
        String caseNumber = feedback.findById(feedbackId).orElseThrow().caseNumber();
        outbox.putSafe(
                new Mail(
                        safe.get().address(),
                        subject,
                        text,
                        languages.of(feedbackId).language()),
                caseNumber);
        return true;
    }
}
