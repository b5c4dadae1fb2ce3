package org.saidanddone.review.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.Voice;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.Cursor;
import org.saidanddone.review.Page;
import org.saidanddone.review.Recusals;
import org.saidanddone.review.ReviewState;

/** What has come in, for those who review it. */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class Inbox {

    /** How many cases are on a page. */
    static final int PAGE = 20;

    private final ItemFinder finder;
    private final Recusals recusals;
    private final People people;
    private final WhoIsAsking whoIsAsking;

    Inbox(ItemFinder finder, Recusals recusals, People people, WhoIsAsking whoIsAsking) {
        this.finder = finder;
        this.recusals = recusals;
        this.people = people;
        this.whoIsAsking = whoIsAsking;
    }

    /** A page of the cases, after the given place. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Page<InboxCard> list(InboxQuery query, Optional<Cursor> after) {
        List<ItemRow> found = finder.page(query, looking(), after, PAGE + 1);
        Optional<Cursor> next =
                found.size() > PAGE ? Optional.of(ItemFinder.placeOf(found.get(PAGE - 1), query)) : Optional.empty();
        return new Page<>(cards(found.stream().limit(PAGE).toList()), next);
    }

    private ItemFinder.Looking looking() {
        Asking.Colleague me = whoIsAsking.colleague();
        return new ItemFinder.Looking(me.id(), me.hasAny(Role.SAFEGUARDING_LEAD), recusals.hidden());
    }

    private List<InboxCard> cards(List<ItemRow> rows) {
        Asking.Colleague me = whoIsAsking.colleague();
        Map<Long, String> names = people.names(
                rows.stream().map(ItemRow::holder).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> card(row, me, names)).toList();
    }

    private static InboxCard card(ItemRow row, Asking.Colleague me, Map<Long, String> names) {
        CaseNumber number = new CaseNumber(row.caseNumber());
        ReviewState state = ReviewState.of(row.state());
        if (state instanceof ReviewState.Escalated && !me.hasAny(Role.SAFEGUARDING_LEAD)) {
            return new InboxCard.WithLead(number, row.since());
        }
        Long holder = row.holder();
        return new InboxCard.Open(
                row.feedbackId(),
                row.reviewVersion(),
                number,
                row.since(),
                Optional.ofNullable(row.due()),
                state,
                Voice.valueOf(row.voice()),
                Optional.ofNullable(row.feeling()).map(Feeling::valueOf),
                Stream.of(row.actions().split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                Optional.ofNullable(holder).map(names::get),
                holder != null && holder == me.id());
    }
}
