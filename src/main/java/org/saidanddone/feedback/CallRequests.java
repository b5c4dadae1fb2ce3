package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.Slowdown;
import org.saidanddone.platform.text.CleanText;

/** People who ask to be phoned, with or without feedback. Number, name and time are forgotten once somebody phoned. */
@Singleton
@Guarded
public class CallRequests {

    /** The most characters a name or a time may have; more is cut off. */
    private static final int LONGEST = 200;

    /** The most that are shown at once. */
    private static final int SHOWN = 200;

    private static final long MOST_WAITING = 5_000;

    private final CallRequestRepository rows;
    private final OpenForFeedback open;
    private final Slowdown slowdown;
    private final Clock clock;

    CallRequests(CallRequestRepository rows, OpenForFeedback open, Slowdown slowdown, Clock clock) {
        this.rows = rows;
        this.open = open;
        this.slowdown = slowdown;
        this.clock = clock;
    }

    /** What became of asking. */
    public sealed interface Outcome {

        /** Somebody will phone. */
        record Asked() implements Outcome {}

        /** This is no telephone number. */
        record NoNumber() implements Outcome {}

        /** Very many were asked from the same place: this long must pass first. */
        record Wait(Duration howLong) implements Outcome {}

        /** Nobody who would see it can sign in: they must phone themselves. */
        record Nobody() implements Outcome {}
    }

    /**
     * Asks a colleague to phone.
     *
     * @param from where the visitor comes from; kept in memory only, to slow down who asks again and again
     */
    @Anyone
    @Transactional
    public Outcome ask(String phone, String name, String bestTime, String from) {
        if (!canAsk()) {
            return new Outcome.Nobody();
        }
        if (!AnswerAddress.fits(AnswerWay.PHONE, phone)) {
            return new Outcome.NoNumber();
        }
        Duration wait = slowdown.before("call from " + from);
        if (wait.isPositive() || rows.waiting() >= MOST_WAITING) {
            return new Outcome.Wait(wait.plusSeconds(1));
        }
        rows.save(new CallRequestRow(
                null, PhoneNumber.tidy(phone), line(name), line(bestTime), clock.instant(), null, 0));
        return new Outcome.Asked();
    }

    /** True when somebody would see it. */
    @Anyone
    public boolean canAsk() {
        return open.canPhone();
    }

    private static String line(String words) {
        String clean = CleanText.line(words);
        int end = Math.min(LONGEST, clean.codePointCount(0, clean.length()));
        return clean.substring(0, clean.offsetByCodePoints(0, end));
    }

    /** Who waits for a call, longest first; at most 200. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<CallRequest> waiting() {
        return rows.waiting(SHOWN).stream().map(CallRequestRow::request).toList();
    }

    /** Somebody phoned. A second colleague who says so changes nothing. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    @Transactional
    public void done(long id) {
        rows.findById(id)
                .filter(row -> row.done() == null)
                .ifPresent(row -> rows.update(row.finished(clock.instant())));
    }
}
