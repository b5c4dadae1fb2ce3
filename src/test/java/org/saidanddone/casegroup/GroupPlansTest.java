package org.saidanddone.casegroup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidanddone.testing.Database;

/** With thousands of groups PostgreSQL reads an index for every query, as it stands in the code, and never every row. */
class GroupPlansTest {

    private static final int GROUPS = 10_000;
    private static final int CASES = 40_000;

    /** A value of each kind that a query takes. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("moved", "timestamptz '2026-02-01 09:00:00+00'"),
            Map.entry("groupIds", "11, 17, 4711"),
            Map.entry("groupId", "4711"),
            Map.entry("feedbackIds", "11, 17, 4711"),
            Map.entry("feedbackId", "4711"),
            Map.entry("actionIds", "3, 5"),
            Map.entry("actionId", "3"),
            Map.entry("personId", "7"),
            Map.entry("atMost", "21"),
            Map.entry("looked", "100"),
            Map.entry("id", "4711"));

    private final ApplicationContext product = Database.POSTGRESQL.product();

    @BeforeEach
    void manyGroups() throws SQLException {
        Database.POSTGRESQL.empty();
        try (Connection connection = Database.POSTGRESQL.withoutKeys();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into case_group (title, action_id, begun, moved, is_open, version)
                    select 'CaseGroup ' || n, case when n %% 10 > 0 then n %% 90 end, t, t, n %% 3 = 0, 0
                    from (select n, timestamptz '2026-03-02 09:00:00+00' - n * interval '1 hour' as t
                        from generate_series(1, %d) n) each""".formatted(GROUPS));
            statement.execute("insert into grouped_case (feedback_id, group_id, added)"
                    + " select n, 1 + n %% %d, now() from generate_series(1, %d) n".formatted(GROUPS, CASES));
            statement.execute("""
                    insert into inbox_item (feedback_id, case_number, state, waiting, taken, received, since,
                        review_version, voice, linked, actions, facets, moved)
                    select n, lpad(n::text, 8, '0'), 'AWAITING', true, false, now(), now(), 0, 'OWN', true, '', '', now()
                    from generate_series(1, %d) n""".formatted(CASES));
            statement.execute("""
                    insert into review (feedback_id, case_number, voice, state, waiting, received, since, changed, version)
                    select n, lpad(n::text, 8, '0'), 'OWN', 'AWAITING', true, now(), now(), now(), 0
                    from generate_series(1, %d) n""".formatted(CASES));
            statement.execute("insert into feedback_link (feedback_id, action_id, kind, chosen_by, made, version)"
                    + " select n, n %% 90, 'WORKING', 'PERSON', now(), 0 from generate_series(1, %d) n"
                            .formatted(CASES));
            statement.execute("insert into recusal (feedback_id, person_id, made)"
                    + " select n * 5, n %% 50, now() from generate_series(1, %d) n".formatted(CASES / 5));
            statement.execute("vacuum analyze case_group, grouped_case, inbox_item, review, feedback_link, recusal");
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

    static Stream<Method> queries() {
        return Stream.of(GroupRepository.class, MemberRepository.class)
                .flatMap(repository -> Arrays.stream(repository.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Query.class))
                .filter(method -> method.getAnnotation(Query.class).value().startsWith("select"));
    }

    private static String whole(Method method) {
        String sql = method.getAnnotation(Query.class).value();
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            sql = sql.replaceAll(":" + value.getKey() + "\\b", value.getValue());
        }
        return sql;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void noQueryReadsEveryRow(Method method) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = raw();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("explain " + whole(method))) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        assertThat(plan.toString())
                .as(method.getName())
                .doesNotContain("Seq Scan")
                .contains("Index");
    }
}
