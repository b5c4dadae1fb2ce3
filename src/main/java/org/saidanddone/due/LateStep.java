package org.saidanddone.due;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewState;

/** One case, in a transaction of its own that holds its clock. */
@Singleton
class LateStep {

    /** Working days that an owner has before the board learns of it. */
    private static final int BEFORE_THE_BOARD = 5;

    private final ClockRepository rows;
    private final CaseClock clocks;
    private final LateMail mail;
    private final ReviewBook review;
    private final Audit audit;
    private final WorkingDays days;
    private final Clock clock;

    LateStep(
            ClockRepository rows,
            CaseClock clocks,
            LateMail mail,
            ReviewBook review,
            Audit audit,
            WorkingDays days,
            Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.mail = mail;
        this.review = review;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    /** True when there was one whose waiting is over. One that was answered with a question counts as answered. */
    @Transactional
    boolean goOn() {
        Instant now = clock.instant();
        Optional<ClockRow> found = rows.waitedLongEnough(Today.of(now));
        found.ifPresent(row -> clocks.keep(
                review.isOwed(row.feedbackId()) ? clocks.goingOn(row, now) : row.answeredAt(row.waitingSince())));
        return found.isPresent();
    }

    /** True when there was a late one that nobody who answers for the action was told of. */
    @Transactional
    boolean toTheOwner() {
        Instant now = clock.instant();
        Optional<ClockRow> found = rows.forTheOwner(Today.of(now));
        found.ifPresent(row -> {
            rows.withOwner(row.feedbackId(), now);
            audit.record("LATE_OWNER", Optional.of(row.feedbackId()), Optional.empty(), "");
            if (review.state(row.feedbackId())
                    .filter(state -> state == ReviewState.TO_TELL)
                    .isPresent()) {
                mail.toThoseWhoTell(row.feedbackId());
            } else {
                mail.toOwners(row.feedbackId());
            }
        });
        return found.isPresent();
    }

    /** True when there was one that stayed late and is now on the list of the board. */
    @Transactional
    boolean toTheBoard() {
        Instant now = clock.instant();
        LocalDate before = days.before(Today.of(now), BEFORE_THE_BOARD);
        Optional<ClockRow> found = rows.forTheBoard(before);
        found.ifPresent(row -> {
            rows.withBoard(row.feedbackId(), now);
            audit.record("LATE_BOARD", Optional.of(row.feedbackId()), Optional.empty(), "");
            mail.toAdministrators(row.feedbackId());
        });
        return found.isPresent();
    }
}
