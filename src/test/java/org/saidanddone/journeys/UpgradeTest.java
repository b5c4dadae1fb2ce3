package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/**
 * An office that worked for months with an older version puts the new one in its place: everybody finds what was there. The
 * rows in {@code older} were written by the version whose last migration was the nineteenth.
 */
@Tag("browser")
class UpgradeTest {

    private static final String OLDER = "19";
    private static final String PASSWORD = "a long pass phrase";
    private static final String NAME = "older";
    private static final String URL = Database.postgresUrl(NAME);
    private static final RunningProduct PRODUCT = RunningProduct.demo()
            .with("DATABASE_URL", URL)
            .with("DATABASE_USER", "postgres")
            .with("SAIDANDDONE_ADMIN_EMAIL", "");
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void theOlderOneIsReplaced() throws SQLException, IOException {
        // Where the class is tried again, there is a newer one.
        assertThat(Database.postgresUrl(NAME)).isEqualTo(URL);
        Flyway.configure()
                .dataSource(URL, "postgres", "")
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .target(OLDER)
                .load()
                .migrate();
        fill();
        Files.createDirectories(PRODUCT.dataFolder());
        Files.write(PRODUCT.dataFolder().resolve("secret.key"), lines("secret.key"));
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("/older/" + name), name);
    }

    private static List<String> lines(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file(name), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every table as it was, in no order: what the keys say is looked at when all are there. */
    private static void fill() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(URL, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            StringBuilder rows = new StringBuilder();
            String table = "";
            for (String line : lines("rows.txt")) {
                if (line.startsWith("table ")) {
                    table = line.substring("table ".length());
                    statement.execute("delete from " + table.substring(0, table.indexOf(' ')));
                } else if (line.equals("\\.")) {
                    copies.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
                    rows.setLength(0);
                } else {
                    rows.append(line).append('\n');
                }
            }
            numbersGoOn(statement);
        }
    }

    private static void numbersGoOn(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select table_name from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'id' and is_identity = 'YES'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        for (String table : tables) {
            statement.execute("select setval(pg_get_serial_sequence('" + table
                    + "', 'id'), (select coalesce(max(id), 0) + 1 from " + table + "), false)");
        }
    }

    private static long count(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, "postgres", "");
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static long written(String table) {
        List<String> lines = lines("rows.txt");
        int from = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("table " + table + " "))
                .findFirst()
                .orElseThrow());
        return lines.subList(from, lines.size()).indexOf("\\.") - 1L;
    }

    private static Page signedIn(BrowserContext desk, String name, String path) {
        return Chromium.signedIn(desk, PRODUCT, path, name + "@example.org", PASSWORD);
    }

    @Test
    void nothingThatWasThereIsMissing() throws SQLException {
        for (String table :
                new String[] {"person", "plan", "plan_action", "feedback", "answer", "reply", "audit_event"}) {
            assertThat(count("select count(*) from " + table)).as(table).isGreaterThanOrEqualTo(written(table));
        }
    }

    @Test
    void theAuditTrailOfTheOlderVersionIsStillSound() {
        try (RunningProduct beside = RunningProduct.demo()
                .with("DATABASE_URL", URL)
                .with("DATABASE_USER", "postgres")
                .with("DATA_DIR", PRODUCT.dataFolder().toString())) {
            assertThat(beside.runs("verify-audit")).as(beside.printed()).isZero();
        }
    }

    @Test
    void aReviewerGoesOnWithTheCases() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", "inbox");
            page.locator("#cases a.case-way:visible").first().click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("main")).not().containsText("made a mistake");
        }
    }

    @Test
    void theLeadFindsTheConcernsAndABoardMemberWhatIsLate() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "sam", "concerns");
            assertThat(page.locator("main vaadin-grid .grid-name:visible").first())
                    .isVisible();
        }
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ben", "late");
            assertThat(page.locator("main vaadin-grid .grid-name:visible").first())
                    .isVisible();
        }
    }

    @Test
    void everybodyReadsThePlanAsBefore() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("plans"));
            assertThat(page.locator("main")).containsText("Homes, not hospitals");
        }
    }

    @Test
    void whoHasTheReceiptOpensItAndWhoHadNotSentYetGoesOn() {
        List<String> codes = lines("receipt.txt");
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address(codes.getFirst()));
            assertThat(page.locator("h1")).hasText("We are working on our reply");
            page.getByText("See what you sent").first().click();
            page.getByText("Show me what I sent").first().click();
            assertThat(page.locator("main")).containsText("The lift in my house is broken.");
        }
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address(codes.getLast()));
            page.getByText("Yes. It is mine").click();
            // The question stands on a page of its own under the same path: to leave it before the answer came undoes
            // the press.
            page.waitForURL(url -> url.contains("/tell/") && !url.endsWith("/tell/device"));
            page.locator("h1:focus").waitFor();
            page.navigate(PRODUCT.address("tell/so-far"));
            assertThat(page.locator("main")).containsText("The ramp is too steep.");
        }
    }
}
