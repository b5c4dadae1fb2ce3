package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.review.ReviewTest;

/** What comes first in a list, and how many are in it. */
class OrdersTest extends ReviewTest {

    private static final ItemFinder.Looking READER = new ItemFinder.Looking(0, false, Set.of());

    private long sentLater(String words) {
        clock.moveOn(Duration.ofHours(1));
        return sent(words);
    }

    private void due(long id, String day) throws SQLException {
        database.execute("update inbox_item set due = " + day + " where feedback_id = " + id);
    }

    private List<Long> listed(InboxQuery query) {
        return the(Inbox.class).list(query, Optional.empty()).items().stream()
                .map(card -> ((InboxCard.Open) card).feedbackId())
                .toList();
    }

    private List<ItemRow> page(InboxQuery query, Optional<Cursor> after) {
        return transactions().executeRead(status -> the(ItemFinder.class).page(query, READER, after, 1));
    }

    private TransactionOperations<?> transactions() {
        return the(TransactionOperations.class);
    }

    /** The same list, of which each page has one case. */
    private List<Long> pageByPage(InboxQuery query) {
        List<Long> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        while (true) {
            List<ItemRow> page = page(query, after);
            if (page.isEmpty()) {
                return all;
            }
            all.add(page.getFirst().feedbackId());
            after = Cursor.read(ItemFinder.placeOf(page.getFirst(), query).text());
        }
    }

    @Test
    void aListIsInItsOrderFromPageToPageAlsoWhereNoDayIsPromised() throws SQLException {
        long first = sentLater("one");
        long second = sentLater("two");
        long third = sentLater("three");
        long fourth = sentLater("four");
        due(first, "timestamp with time zone '2026-05-02 10:00:00+00'");
        due(second, "null");
        due(third, "timestamp with time zone '2026-05-01 10:00:00.123456+00'");
        due(fourth, "null");
        asReviewer();
        InboxQuery waiting = InboxQuery.of(InboxFilter.NEW);

        assertThat(listed(waiting)).containsExactly(fourth, third, second, first);
        assertThat(listed(waiting.ordered(InboxOrder.LONGEST))).containsExactly(first, second, third, fourth);
        assertThat(listed(waiting.ordered(InboxOrder.DUE_FIRST))).containsExactly(third, first, second, fourth);
        assertThat(listed(waiting.ordered(InboxOrder.DUE_LAST))).containsExactly(fourth, second, first, third);
        for (InboxOrder order : waiting.filter().orders()) {
            assertThat(pageByPage(waiting.ordered(order))).as(order.name()).isEqualTo(listed(waiting.ordered(order)));
        }
    }

    @Test
    void theNextCaseIsTheNextInThatOrder() throws SQLException {
        long first = sentLater("one");
        long second = sentLater("two");
        long third = sentLater("three");
        due(first, "timestamp with time zone '2026-05-02 10:00:00+00'");
        due(second, "timestamp with time zone '2026-05-03 10:00:00+00'");
        due(third, "timestamp with time zone '2026-05-01 10:00:00+00'");
        asReviewer();
        InboxQuery due = InboxQuery.of(InboxFilter.NEW).ordered(InboxOrder.DUE_FIRST);

        assertThat(the(Inbox.class).next(due, third, listed(due), Set.of())).contains(first);
        assertThat(the(Inbox.class).next(due, first, List.of(), Set.of(third))).contains(second);
        assertThat(the(Inbox.class).next(InboxQuery.of(InboxFilter.NEW), third, List.of(), Set.of()))
                .contains(second);
    }

    @Test
    void aListTakesNoOrderThatItHasNot() {
        InboxQuery late = InboxQuery.of(InboxFilter.LATE);

        assertThat(late.ordered(InboxOrder.NEWEST)).isEqualTo(late);
        assertThat(late.ordered(InboxOrder.DUE_LAST).order()).isEqualTo(InboxOrder.DUE_LAST);
        assertThatThrownBy(() -> new InboxQuery(InboxFilter.LATE, Narrowed.NOT, InboxOrder.LONGEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachListSaysHowManyAreInItAndCountsNoFurtherThanIsShown() {
        sent("The lift is broken");
        sent("The lift is slow");
        long bus = sent("The bus is late");
        asReviewer();
        cases.take(bus, opened(bus).version());
        List<InboxQuery> lists = List.of(
                InboxQuery.of(InboxFilter.NEW),
                InboxQuery.of(InboxFilter.MINE),
                InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords("lift")),
                InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords("nothing of this kind")),
                InboxQuery.of(InboxFilter.WAITING).ordered(InboxOrder.DUE_LAST));

        assertThat(the(Inbox.class).counts(lists))
                .containsExactly(
                        new ListCount(2, false),
                        new ListCount(1, false),
                        new ListCount(2, false),
                        new ListCount(0, false),
                        new ListCount(3, false));
        List<ListCount> upToTwo =
                transactions().executeRead(status -> the(ItemFinder.class).count(lists, READER, 2));
        assertThat(upToTwo)
                .containsExactly(
                        new ListCount(2, false),
                        new ListCount(0, false),
                        new ListCount(2, false),
                        new ListCount(0, false),
                        new ListCount(2, true));
    }
}
