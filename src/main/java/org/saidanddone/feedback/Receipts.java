package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.SlowHash;
import org.saidanddone.platform.Slowdown;

/**
 * The way back in with a receipt. Wrong tries are slowed down, by case and by where they come from, and answered alike
 * whether or not there is such a case.
 */
@Singleton
@Guarded
public class Receipts {

    private final CaseRepository cases;
    private final DraftRepository drafts;
    private final FeedbackRepository feedback;
    private final SlowHash slowHash;
    private final Slowdown slowdown;

    Receipts(
            CaseRepository cases,
            DraftRepository drafts,
            FeedbackRepository feedback,
            SlowHash slowHash,
            Slowdown slowdown) {
        this.cases = cases;
        this.drafts = drafts;
        this.feedback = feedback;
        this.slowHash = slowHash;
        this.slowdown = slowdown;
    }

    /** What a receipt opened. */
    public sealed interface Opened {

        /** Feedback that is still being given. */
        record Unfinished(OpenDraft draft) implements Opened {}

        /** Feedback that was sent. */
        record Sent(OpenedCase opened) implements Opened {}

        /** Nothing: there is no case with this number and these words. */
        record Nothing() implements Opened {}

        /** Too many tries: this long must pass first. */
        record Wait(Duration howLong) implements Opened {}
    }

    /**
     * Opens what the code belongs to.
     *
     * @param from where the visitor comes from; kept in memory only, to slow down who tries again and again
     */
    @Anyone
    public Opened open(ReceiptCode code, String from) {
        String byCase = "receipt " + code.number().digits();
        String byAddress = "receipt from " + from;
        Duration wait = slowdown.before(byCase, byAddress);
        if (wait.isPositive()) {
            return new Opened.Wait(wait);
        }
        Optional<CaseRow> row = cases.findById(code.number().digits());
        boolean right = row.isPresent()
                ? slowHash.matches(code.secret(), row.get().codeHash())
                : slowHash.matchesNobody(code.secret());
        if (!right) {
            return new Opened.Nothing();
        }
        slowdown.right(byCase, byAddress);
        return opened(code);
    }

    private Opened opened(ReceiptCode code) {
        String number = code.number().digits();
        Optional<FeedbackRow> sent = feedback.findByCaseNumber(number);
        if (sent.isPresent()) {
            return new Opened.Sent(new OpenedCase(Saved.id(sent.get().id()), code.number()));
        }
        return drafts.existsById(number) ? new Opened.Unfinished(new OpenDraft(code)) : new Opened.Nothing();
    }
}
