package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.Voice;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;

/** What has come in, for those who review it. */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class Inbox {

    /** How many cases are on a page. */
    static final int PAGE = 20;

    private final ReviewRepository rows;
    private final ReviewDesk desk;
    private final FeedbackStore feedback;
    private final WhoIsAsking whoIsAsking;

    Inbox(ReviewRepository rows, ReviewDesk desk, FeedbackStore feedback, WhoIsAsking whoIsAsking) {
        this.rows = rows;
        this.desk = desk;
        this.feedback = feedback;
        this.whoIsAsking = whoIsAsking;
    }

    /** A page of the cases, after the given place. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Page<InboxCard> list(InboxFilter filter, Optional<Cursor> after) {
        Asking.Colleague me = whoIsAsking.colleague();
        List<ReviewRow> found = rows(filter, after, me.id());
        Map<Long, String> names = new HashMap<>();
        List<InboxCard> cards =
                found.stream().limit(PAGE).map(row -> card(row, me.id(), names)).toList();
        Optional<Cursor> next = Optional.of(found)
                .filter(all -> all.size() > PAGE)
                .map(all -> all.get(PAGE - 1))
                .map(last -> new Cursor(last.since(), last.feedbackId()));
        return new Page<>(cards, next);
    }

    private List<ReviewRow> rows(InboxFilter filter, Optional<Cursor> after, long me) {
        Cursor oldest = after.orElse(Cursor.OLDEST);
        Cursor newest = after.orElse(Cursor.NEWEST);
        return switch (filter) {
            case NEW -> rows.nobodys(newest.at(), newest.id(), PAGE + 1);
            case WAITING -> rows.waiting(oldest.at(), oldest.id(), PAGE + 1);
            case MINE -> rows.of(me, oldest.at(), oldest.id(), PAGE + 1);
            case ANSWERED -> rows.answered(newest.at(), newest.id(), PAGE + 1);
        };
    }

    private InboxCard card(ReviewRow row, long me, Map<Long, String> names) {
        CaseNumber number = new CaseNumber(row.caseNumber());
        if (!desk.maySee(row.reviewState())) {
            return new InboxCard.WithLead(number, row.since());
        }
        Long holder = row.assignedTo();
        return new InboxCard.Open(
                row.feedbackId(),
                number,
                row.since(),
                row.reviewState(),
                Voice.valueOf(row.voice()),
                Optional.ofNullable(row.feeling()).map(Feeling::valueOf),
                feedback.find(row.feedbackId()).orElseThrow().links().stream()
                        .map(Link::actionId)
                        .distinct()
                        .toList(),
                Optional.ofNullable(holder).map(id -> names.computeIfAbsent(id, desk::nameOf)),
                holder != null && holder == me);
    }
}
