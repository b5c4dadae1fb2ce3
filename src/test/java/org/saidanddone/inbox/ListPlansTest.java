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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.testing.Database;

/** With many cases PostgreSQL reads an index for each list, and never every row. */
class ListPlansTest {

    private static final int CASES = 30_000;

    private final ApplicationContext product = Database.POSTGRESQL.product();
    private final List<String> plans = new ArrayList<>();
    private final ItemFinder finder = new ItemFinder(explaining(), product.getBean(SearchSql.class), Database.CLOCK);

    /** Carries a plan out of the work of the finder. */
    private static final class Explained extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

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
            statement.execute("insert into inbox_words (feedback_id, received, words) select n, now(),"
                    + " to_tsvector('simple', 'the lift word' || n %% 3000 || ' some thing' || n %% 500) from generate_series(1, %d) n"
                            .formatted(CASES));
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

    private JdbcOperations explaining() {
        return (JdbcOperations) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JdbcOperations.class}, (proxy, method, arguments) -> {
                    try (Connection connection = raw();
                            PreparedStatement statement = connection.prepareStatement("explain " + arguments[0])) {
                        ((PreparedStatementCallback<?>) arguments[1]).call(instead(statement));
                    }
                    throw new AssertionError("nothing was asked");
                });
    }

    private PreparedStatement instead(PreparedStatement real) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("executeQuery")) {
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                    StringBuilder plan = new StringBuilder();
                    try (ResultSet lines = real.executeQuery()) {
                        while (lines.next()) {
                            plan.append(lines.getString(1)).append('\n');
                        }
                    }
                    plans.add(plan.toString());
                    throw new Explained();
                });
    }

    private String plan(InboxQuery query, Optional<Cursor> after) {
        try {
            finder.page(query, new ItemFinder.Looking(7, false, Set.of(11L, 12L)), after, Inbox.PAGE + 1);
        } catch (Explained e) {
            return plans.removeLast();
        }
        throw new AssertionError("no plan");
    }

    @Test
    void noListReadsEveryRow() {
        for (InboxFilter filter : InboxFilter.values()) {
            for (Optional<Cursor> after : List.of(
                    Optional.<Cursor>empty(),
                    Optional.of(new Cursor(Database.CLOCK.instant().minusSeconds(9_000_000), 1)))) {
                assertThat(plan(InboxQuery.of(filter), after))
                        .as(filter.name())
                        .containsPattern("(using|on) inbox_item_")
                        .doesNotContain("Seq Scan");
            }
        }
    }

    @Test
    void noSearchReadsEveryRow() {
        for (String words :
                List.of("word17", "lift", "li", "the", "not", "selfharm", "thing77", "07700 900123", "00000017")) {
            assertThat(plan(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords(words)), Optional.empty()))
                    .as(words)
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void aRareWordIsLookedForByWayOfTheWords() {
        InboxQuery rare = InboxQuery.of(InboxFilter.WAITING).narrowedTo(Narrowed.toWords("word17"));
        try {
            finder.everywhere(rare, new ItemFinder.Looking(7, false, Set.of()), Inbox.PAGE + 1);
        } catch (Explained e) {
            assertThat(plans.removeLast()).contains("inbox_words_words").doesNotContain("Seq Scan");
            return;
        }
        throw new AssertionError("no plan");
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
