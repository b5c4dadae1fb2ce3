package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.testing.Database;

/** With many cases PostgreSQL reads an index for each list, and never every row. */
class ListPlansTest {

    private static final int CASES = 30_000;

    /** More rows were read than half of all. */
    private static final String EVERY_ROW = "rows=(1[5-9]|2|3)\\d{4}|Removed by Filter: (1[5-9]|2|3)\\d{4}";

    private final ApplicationContext product = Database.POSTGRESQL.product();
    private final List<String> plans = new ArrayList<>();
    private final ItemFinder finder = new ItemFinder(explaining(), product.getBean(SearchSql.class), Database.CLOCK);

    @BeforeEach
    void manyCases() throws SQLException {
        Database.POSTGRESQL.empty();
        try (Connection connection = Database.POSTGRESQL.withoutKeys();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into inbox_item (feedback_id, case_number, state, waiting, taken, holder, received, since, due,
                        review_version, voice, feeling, linked, actions, facets, moved)
                    select n, lpad(n::text, 8, '0'), case when n %% 20 > 0 then 'REPLIED' when n %% 60 = 0 then 'REOPENED'
                            else 'AWAITING' end,
                        n %% 20 = 0, n %% 20 > 0 or n %% 40 = 0, case when n %% 20 > 0 or n %% 40 = 0 then n %% 20 end,
                        t, t, case when n %% 20 = 0 then t + interval '29 days' end, 0, 'OWN', 'BAD', n %% 9 > 0, '',
                        'a:' || n %% 100 || ' t:' || n %% 10 || ' v:OWN f:BAD', t
                    from (select n, timestamptz '2026-03-02 09:00:00+00' - (%1$d - n) * interval '1 hour' as t
                        from generate_series(1, %1$d) n) each
                    """.formatted(CASES));
            statement.execute("""
                    insert into inbox_words (feedback_id, received, words) select n, now(), to_tsvector('simple',
                        'the lift word' || n %% 3000 || ' some thing' || n %% 500
                            || case when n < 2600 and n %% 60 > 0 then ' common' else '' end)
                    from generate_series(1, %d) n
                    """.formatted(CASES));
            statement.execute("vacuum analyze inbox_item, inbox_words");
        }
    }

    @AfterEach
    void empty() {
        Database.POSTGRESQL.empty();
    }

    private Connection raw() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(product.getBean(DataSource.class))
                .getConnection();
    }

    /** Does what is asked, and keeps what the database did for it: each statement is done once more to see. */
    private JdbcOperations explaining() {
        return (JdbcOperations) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JdbcOperations.class}, (proxy, method, arguments) -> {
                    String sql = String.valueOf(arguments[0]);
                    try (Connection connection = raw();
                            PreparedStatement real = connection.prepareStatement(sql);
                            PreparedStatement seen = connection.prepareStatement(
                                    "explain (analyze, costs off, timing off, summary off, buffers off) " + sql)) {
                        return ((PreparedStatementCallback<?>) arguments[1]).call(both(real, seen));
                    }
                });
    }

    /** The values go to both. */
    private PreparedStatement both(PreparedStatement real, PreparedStatement seen) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    try {
                        if (method.getName().equals("executeQuery")) {
                            plans.add(lines(seen));
                        } else {
                            method.invoke(seen, arguments);
                        }
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static String lines(PreparedStatement explained) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = explained.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static final ItemFinder.Looking WHO = new ItemFinder.Looking(7, false, Set.of(11L, 12L));

    private List<Long> found(InboxQuery query, Optional<Cursor> after) {
        plans.clear();
        return finder.page(query, WHO, after, Inbox.PAGE + 1).stream()
                .map(ItemRow::feedbackId)
                .toList();
    }

    /** The one statement, or the last, that such a page takes. */
    private String plan(InboxQuery query, Optional<Cursor> after) {
        found(query, after);
        return String.join("\n", plans);
    }

    private static InboxQuery words(InboxFilter filter, String words) {
        return InboxQuery.of(filter).narrowedTo(Narrowed.toWords(words));
    }

    @Test
    void noListReadsEveryRow() {
        for (InboxFilter filter : InboxFilter.values()) {
            for (InboxOrder order : filter.orders()) {
                for (Optional<Cursor> after : List.of(
                        Optional.<Cursor>empty(),
                        Optional.of(new Cursor(Database.CLOCK.instant().minusSeconds(9_000_000), 1)))) {
                    String plan = plan(InboxQuery.of(filter).ordered(order), after);
                    assertThat(plan)
                            .as(filter.name() + " " + order)
                            .containsPattern("(using|on) inbox_item_")
                            .doesNotContain("Seq Scan");
                    if (filter != InboxFilter.MINE) {
                        assertThat(plan)
                                .as("more than a few, in the order of the index")
                                .doesNotContain("Sort");
                    }
                }
            }
        }
    }

    @Test
    void noCountReadsEveryRow() {
        plans.clear();
        List<InboxQuery> all = Stream.concat(
                        Stream.of(InboxFilter.values()).map(InboxQuery::of),
                        Stream.of(
                                InboxQuery.of(InboxFilter.WAITING).narrowedTo(Narrowed.toAction(42)),
                                words(InboxFilter.ALL, "word1717"),
                                words(InboxFilter.ALL, "lift")))
                .toList();

        assertThat(finder.count(all, WHO, 500))
                .hasSize(all.size())
                .contains(new ListCount(500, true))
                .endsWith(new ListCount(10, false), new ListCount(500, true));
        assertThat(plans).hasSize(1);
        assertThat(plans.getFirst()).doesNotContainPattern(EVERY_ROW);
    }

    @Test
    void noSearchReadsEveryRow() {
        for (String words :
                List.of("word17", "lift", "li", "the", "not", "selfharm", "thing77", "07700 900123", "00000017")) {
            assertThat(plan(words(InboxFilter.ALL, words), Optional.empty()))
                    .as(words)
                    .doesNotContainPattern(EVERY_ROW);
        }
    }

    @Test
    void aRareWordIsLookedForByWayOfTheWordsAloneAndNoListIsReadForIt() {
        List<Long> found = found(words(InboxFilter.ALL, "word1717"), Optional.empty());

        assertThat(found).hasSize(10).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(plans).hasSize(2).allMatch(plan -> plan.contains("inbox_words_words"));
        assertThat(plans.getLast()).contains("inbox_item_pkey").doesNotContain("Seq Scan", "inbox_item_all");
    }

    @Test
    void aCommonWordIsFoundAmongTheNextRowsWhichAreReadOnceAndNoFurtherThanThePage() {
        List<Long> found = found(words(InboxFilter.ALL, "lift"), Optional.empty());

        assertThat(found).hasSize(Inbox.PAGE + 1).startsWith((long) CASES);
        assertThat(plans).hasSize(2);
        assertThat(plans.getLast()).containsOnlyOnce("inbox_item_all").containsPattern("CTE Scan.*never executed");
    }

    @Test
    void aCommonWordThatNoCaseOfAShortListHasIsNotLookedForAnywhereElse() {
        assertThat(found(words(InboxFilter.REOPENED, "common"), Optional.empty()))
                .isEmpty();
        assertThat(plans).hasSize(2);
    }

    @Test
    void aCommonWordThatOnlyOldCasesHaveIsFoundBehindTheNextRows() {
        assertThat(found(words(InboxFilter.ALL, "common"), Optional.empty()))
                .hasSize(Inbox.PAGE + 1)
                .startsWith(2599L, 2598L);
        assertThat(plans).hasSize(3);
        assertThat(plans.get(1)).containsOnlyOnce("inbox_item_all");
    }

    @Test
    void noNarrowingReadsEveryRow() {
        for (InboxFilter filter : InboxFilter.values()) {
            assertThat(plan(InboxQuery.of(filter).narrowedTo(Narrowed.toAction(42)), Optional.empty()))
                    .as(filter.name())
                    .doesNotContain("Seq Scan");
        }
    }
}
