package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;

/** How somebody reads, kept with their case: they find it so again when they come back with the receipt. */
@Singleton
@Guarded
public class KeptReading {

    private final CaseRepository rows;
    private final FeedbackStore sent;

    KeptReading(CaseRepository rows, FeedbackStore sent) {
        this.rows = rows;
        this.sent = sent;
    }

    /** Keeps a line that says how this person reads. */
    @Anyone
    @Transactional
    public void keep(OpenDraft draft, String line) {
        rows.keepReading(draft.number().digits(), line);
    }

    /** Keeps a line that says how this person reads. */
    @Anyone
    @Transactional
    public void keep(OpenedCase opened, String line) {
        rows.keepReading(opened.number().digits(), line);
    }

    /** The line that was kept, empty when none was. */
    @Anyone
    public Optional<String> of(OpenDraft draft) {
        return of(draft.number());
    }

    /** The line that was kept, empty when none was. */
    @Anyone
    public Optional<String> of(OpenedCase opened) {
        return of(opened.number());
    }

    /** The kind of answer the person asked for when they sent their feedback, empty when they did not say. */
    @Anyone
    public Optional<AnswerFormat> askedFor(OpenedCase opened) {
        return sent.find(opened.feedbackId()).flatMap(Feedback::format);
    }

    private Optional<String> of(CaseNumber number) {
        return rows.readingOf(number.digits()).filter(line -> !line.isEmpty());
    }
}
