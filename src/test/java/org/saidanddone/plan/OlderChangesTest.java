package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.testing.Database;

/** A database that was filled before: who wrote its changes is said as well as can be known, and never more. */
class OlderChangesTest {

    private static final String NOW = "timestamp with time zone '2026-03-02 09:00:00+00'";

    private static String url(Database database) {
        return database == Database.H2
                ? "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                : Database.postgresUrl("older_changes");
    }

    private static void migrate(Database database, String url, String to) {
        Flyway.configure()
                .dataSource(url, database == Database.H2 ? "" : "postgres", "")
                .locations(
                        "classpath:db/migration",
                        database == Database.H2 ? "classpath:db/h2" : "classpath:db/postgresql")
                .target(MigrationVersion.fromVersion(to))
                .load()
                .migrate();
    }

    private static Connection connection(Database database, String url) throws SQLException {
        return DriverManager.getConnection(url, database == Database.H2 ? "" : "postgres", "");
    }

    private static void fill(Statement statement) throws SQLException {
        for (String sql : List.of(
                "insert into person (email, name, active, made, version) values ('o@example.org', 'Olu', true, " + NOW
                        + ", 0), ('r@example.org', 'Ria', true, " + NOW + ", 0)",
                "insert into plan (code, title, easy_title, picture, open, acknowledge_days, reply_days, version)"
                        + " values ('HOM', 'a', 'a', 'home', true, 5, 20, 0)",
                "insert into theme (plan_id, place, title, easy_title) values (1, 0, 'a', 'a')",
                "insert into plan_action (plan_id, theme_id, code, place, title, description, easy_title, easy_text,"
                        + " picture, status, reason, source, version)"
                        + " values (1, 1, 'HOM-01', 0, 'a', 'a', 'a', 'a', 'home', 'DONE', '', '', 3)",
                "insert into action_owner (action_id, organisation, post, since) values (1, 'Council', 'Head', " + NOW
                        + ")",
                "insert into post_holder (person_id, organisation, post, since, ended) values (1, 'Council', 'Head', "
                        + NOW + ", " + NOW + " + interval '5' day)",
                update(1, false, 1),
                update(2, false, 1),
                update(1, false, 9),
                update(1, true, 1))) {
            statement.execute(sql);
        }
    }

    private static String update(int by, boolean imported, int daysLater) {
        return "insert into progress_update (action_id, made, made_by, made_by_name, imported, kind, status_after,"
                + " plain, easy) values (1, " + NOW + " + interval '" + daysLater + "' day, " + by + ", 'x', "
                + imported + ", 'STATUS', 'DONE', 'a', 'a')";
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void onlyWhatAHolderOfThePostWroteWasTheOwners(Database database) throws SQLException {
        String url = url(database);
        try (Connection held = connection(database, url)) {
            migrate(database, url, "14");
            try (Statement statement = held.createStatement()) {
                fill(statement);
                migrate(database, url, "16");
                List<String> authors = new ArrayList<>();
                try (ResultSet found = statement.executeQuery(
                        "select author_organisation, author_post from" + " progress_update order by id")) {
                    while (found.next()) {
                        authors.add(found.getString(1) + ", " + found.getString(2));
                    }
                }
                assertThat(authors)
                        .as("the holder, a reviewer, the holder after they left, a file")
                        .containsExactly("Council, Head", "null, null", "null, null", "null, null");
            }
        }
    }
}
