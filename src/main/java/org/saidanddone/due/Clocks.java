package org.saidanddone.due;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Link;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.ReviewBook;

/** The clocks of the cases, and the late ones that the board sees. */
@Singleton
@Guarded
@Transactional
public class Clocks {

    private static final int PAGE = 50;

    private final ClockRepository rows;
    private final CaseClock clocks;
    private final ReviewBook review;
    private final FeedbackStore feedback;
    private final WorkingDays days;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Clocks(
            ClockRepository rows,
            CaseClock clocks,
            ReviewBook review,
            FeedbackStore feedback,
            WorkingDays days,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.review = review;
        this.feedback = feedback;
        this.days = days;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** How the clock of a case stands; empty where whoever asks may not see the case. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<ResponseClock> of(long feedbackId) {
        return review.maySee(feedbackId) ? clocks.of(feedbackId) : Optional.empty();
    }

    /** A page of what stayed late, oldest first. Nobody learns from it which cases these are. */
    @Only({Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE, Role.ADMINISTRATOR, Role.REVIEWER})
    public Page<LateCase> late(Optional<Cursor> after) {
        Cursor place = after.orElse(Cursor.OLDEST);
        List<ClockRow> found = rows.onTheBoard(whoIsAsking.colleague().id(), place.at(), place.id(), PAGE + 1);
        LocalDate today = Today.of(clock.instant());
        List<ClockRow> shown = found.stream().limit(PAGE).toList();
        Optional<Cursor> next = found.size() > PAGE ? Optional.of(place(shown.getLast())) : Optional.empty();
        return new Page<>(shown.stream().map(row -> late(row, today)).toList(), next);
    }

    private static Cursor place(ClockRow row) {
        Instant since = Objects.requireNonNull(row.withBoard());
        return new Cursor(since, row.feedbackId());
    }

    private LateCase late(ClockRow row, LocalDate today) {
        List<Long> actions = feedback.find(row.feedbackId()).orElseThrow().links().stream()
                .map(Link::actionId)
                .distinct()
                .toList();
        return new LateCase(actions, row.replyBy(), days.between(row.replyBy(), today));
    }
}
