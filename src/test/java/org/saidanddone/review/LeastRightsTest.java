package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Database;

/** The product does its work as a user who cannot change the audit trail, with the statements of docs/audit.md. */
class LeastRightsTest {

    @TempDir
    private Path data = Path.of("unused");

    private ApplicationContext started(String url, String user) {
        Settings settings = Database.demo(
                Settings.from(Map.of(
                        "DATA_DIR",
                        data.toString(),
                        "PUBLIC_URL",
                        "http://localhost:8080",
                        "DATABASE_URL",
                        url,
                        "DATABASE_USER",
                        user,
                        "DATABASE_PASSWORD",
                        "x")),
                true);
        return ApplicationContext.builder()
                .properties(Map.copyOf(settings.forMicronaut()))
                .properties(Map.of("work.first-after", "10000d"))
                .singletons(settings, Database.CLOCK, Database.ACTOR)
                .environmentPropertySource(false)
                .start();
    }

    private static List<String> recipe() throws IOException {
        return Files.readAllLines(Path.of("docs", "audit.md")).stream()
                .filter(line -> line.startsWith("    ") && line.endsWith(";"))
                .map(String::strip)
                .toList();
    }

    private static void execute(String url, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "x");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theProductWritesTheTrailAndCannotChangeIt() throws Exception {
        String url = Database.postgresUrl("least_rights");
        started(url, "postgres").close();
        assertThat(recipe()).hasSizeGreaterThan(2);
        for (String statement : recipe()) {
            execute(url, "postgres", statement);
        }

        try (ApplicationContext product = started(url, "said_and_done")) {
            FeedbackFixtures given = new FeedbackFixtures(product);
            long id = given.sentAbout("BRS-12", Map.of("happening", "The lift is broken.", "show", "YES"))
                    .feedbackId();
            Database.ACTOR.is(product.getBean(People.class), "Ria", Role.REVIEWER);
            Cases cases = product.getBean(Cases.class);
            cases.take(id, cases.open(id).flatMap(cases::read).orElseThrow().version());

            assertThat(cases.trail(id)).hasSizeGreaterThan(2);
        } finally {
            Database.ACTOR.visitor();
        }
        for (String change : List.of(
                "update audit_event set detail = 'other'",
                "delete from audit_event",
                "update audit_seal set hash = ''",
                "delete from audit_seal",
                "truncate audit_seal",
                "drop table audit_event")) {
            assertThatThrownBy(() -> execute(url, "said_and_done", change))
                    .as(change)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }
}
