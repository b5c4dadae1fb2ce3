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
    private final RightCode right;
    private final SlowHash slowHash;
    private final Slowdown slowdown;

    Receipts(CaseRepository cases, RightCode right, SlowHash slowHash, Slowdown slowdown) {
        this.cases = cases;
        this.right = right;
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
        Duration wait = slowdown.beforeGuess(byAddress, byCase);
        if (wait.isPositive()) {
            return new Opened.Wait(wait);
        }
        Optional<CaseRow> row = cases.findById(code.number().digits());
        boolean matches = row.isPresent()
                ? slowHash.matches(code.secret(), row.get().codeHash())
                : slowHash.matchesNobody(code.secret());
        if (!matches) {
            return new Opened.Nothing();
        }
        slowdown.right(byCase, byAddress);
        return right.opens(code);
    }
}
