package org.saidanddone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** What somebody reads who installs the product and has something wrong: one sentence, one code, and no trace. */
@Tag("product")
class RefusedStartTest {

    private static final int REFUSED = 2;
    private static final String PASSWORD = "hunter2-hunter2";
    private static final String SECRET = "a secret of more than thirty-two letters";
    private static final String OTHER = "another secret of more than thirty-two";

    private static void refuses(RunningProduct product, String sentence, String... arguments) {
        assertThat(product.runs(arguments)).as(product.printed()).isEqualTo(REFUSED);
        List<String> said = product.printed()
                .lines()
                .filter(line -> !line.contains("WARN") && !line.contains(" INFO ") && !line.startsWith("WARNING"))
                .toList();
        assertThat(said).singleElement().asString().contains(sentence);
        assertThat(product.printed()).doesNotContain(PASSWORD).doesNotContain("Exception");
    }

    private static RunningProduct on(String url, String user) {
        return RunningProduct.demo()
                .with("DATABASE_URL", url)
                .with("DATABASE_USER", user)
                .with("DATABASE_PASSWORD", PASSWORD)
                .with("SAIDANDDONE_SECRET", SECRET);
    }

    private static void sql(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void whatItDoesNotKnowStartsNothingAndIsNamed() {
        try (RunningProduct product = RunningProduct.demo()) {
            refuses(product, "There is no command serve. Try --help.", "serve");
        }
        try (RunningProduct product = RunningProduct.demo().with("HELP_PHNE", "1")) {
            refuses(product, "There is no setting HELP_PHNE. Is HELP_PHONE meant?");
        }
        try (RunningProduct product = RunningProduct.demo()) {
            assertThat(product.runs("--help")).isZero();
            assertThat(product.printed()).contains("verify-audit", "invite ADDRESS ROLE");
        }
        try (RunningProduct product = RunningProduct.demo()) {
            assertThat(product.runs("--version")).isZero();
            assertThat(product.printed()).startsWith("Said and Done ");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket();
                RunningProduct product = RunningProduct.demo()) {
            taken.bind(new InetSocketAddress(0));
            refuses(
                    product.with("PORT", String.valueOf(taken.getLocalPort())),
                    "Port " + taken.getLocalPort()
                            + " is taken, or not allowed here. Stop the program that uses it, or set" + " PORT");
        }
        try (ServerSocket taken = new ServerSocket();
                RunningProduct product = RunningProduct.demo()) {
            taken.bind(new InetSocketAddress(0));
            refuses(
                    product.with("MANAGEMENT_PORT", String.valueOf(taken.getLocalPort())),
                    "Stop the program that uses it, or set MANAGEMENT_PORT");
        }
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.createTempFile("said-and-done", "file");
        try (RunningProduct product = RunningProduct.demo()) {
            refuses(product.with("DATA_DIR", file.toString()), "cannot be written: " + file);
        }
    }

    @Test
    void aSecondProductOnTheSameFolderIsToldThatTheFirstOneRunsAndHasItWhenThatIsKilled() {
        try (RunningProduct first = RunningProduct.demo().start();
                RunningProduct second = RunningProduct.demo()
                        .with("DATA_DIR", first.dataFolder().toString())) {
            refuses(second, "Another process of this product uses the folder " + first.dataFolder());
            first.kill();
            second.start();
        }
    }

    @Test
    void soItIsWithAPostgresThatManyProcessesMayUse() {
        String url = Database.postgresUrl("one_folder");
        try (RunningProduct first = on(url, "postgres").start();
                RunningProduct second =
                        on(url, "postgres").with("DATA_DIR", first.dataFolder().toString());
                RunningProduct third = on(url, "postgres").start()) {
            refuses(second, "Another process of this product uses the folder " + first.dataFolder());
            assertThat(third.printed()).as("with a folder of its own").doesNotContain("Another process");
        }
    }

    @Test
    void theDemosDatabaseThatAnotherProgramHasOpenIsNamed() throws SQLException {
        try (RunningProduct product = RunningProduct.demo()) {
            product.start();
            product.stop();
            try (Connection other = DriverManager.getConnection(product.h2Url(), "sa", "")) {
                assertThat(other.isValid(1)).isTrue();
                refuses(
                        RunningProduct.demo()
                                .with("DATA_DIR", product.dataFolder().toString()),
                        "Another program uses the database in " + product.dataFolder());
            }
        }
    }

    @Test
    void aDatabaseThatIsAwayUnknownOrClosedToTheUserIsNamedAndThePasswordIsNot() throws SQLException {
        String url = Database.postgresUrl("refused");
        sql(url, "create role stranger nologin", "create role reader login");
        try (RunningProduct product = on("jdbc:postgresql://localhost:1/plans", "postgres")) {
            refuses(product, "The database does not answer.");
        }
        try (RunningProduct product = on(url.replace("/refused", "/no_such_one"), "postgres")) {
            refuses(product, "has no database of the name in DATABASE_URL");
        }
        try (RunningProduct product = on(url, "stranger")) {
            refuses(product, "The database refuses the user stranger.");
        }
        try (RunningProduct product = on(url, "reader")) {
            refuses(product, "The database user reader must be allowed to make tables.");
        }
    }

    @Test
    void anInstallationIntoWhichNobodyCouldSignInIsRefusedUntilItHasAnAdministrator() throws SQLException {
        String url = Database.postgresUrl("nobody");
        try (RunningProduct product = on(url, "postgres").with("SAIDANDDONE_ADMIN_EMAIL", "")) {
            refuses(product, "Nobody could sign in, as there is no administrator.");
        }
        try (RunningProduct product = on(url, "postgres")
                .with("SAIDANDDONE_ADMIN_EMAIL", "ada@council.example")
                .start()) {
            product.stop();
        }
        try (RunningProduct product =
                on(url, "postgres").with("SAIDANDDONE_ADMIN_EMAIL", "").start()) {
            assertThat(product.stop()).isNotEqualTo(REFUSED);
        }
    }

    @Test
    void anotherSecretThanTheOneOfTheDatabaseIsRefusedBeforeAnythingIsSealedWithIt() throws SQLException {
        String url = Database.postgresUrl("secrets");
        try (RunningProduct product = on(url, "postgres").start()) {
            product.stop();
        }
        Database.peopleWhoAct(url);
        String sealed = sealed(url);

        try (RunningProduct product = on(url, "postgres").with("SAIDANDDONE_SECRET", OTHER)) {
            refuses(product, "The secret is not the one that this database was made with.");
        }
        try (RunningProduct product = on(url, "postgres").with("SAIDANDDONE_SECRET", OTHER)) {
            refuses(product, "The secret is not the one", "verify-audit");
        }

        assertThat(sealed(url)).isEqualTo(sealed);
        try (RunningProduct product = on(url, "postgres").start()) {
            assertThat(product.stop()).isNotEqualTo(REFUSED);
        }
    }

    private static String sealed(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select count(*), max(hash) from audit_seal")) {
            found.next();
            return found.getString(1) + found.getString(2);
        }
    }
}
