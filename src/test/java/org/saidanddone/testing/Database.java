package org.saidanddone.testing;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.saidanddone.platform.DatabaseAddress;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.Tries;

/** The two databases the product runs on. Each is started once for all tests, and emptied before each of them. */
public enum Database {
    /** The built-in one, as people get it who only try the product. */
    H2,
    /** A real PostgreSQL. */
    POSTGRESQL;

    /** The clock of every product under test. */
    public static final MovableClock CLOCK = new MovableClock();

    /** Who asks in every product under test. */
    public static final TestActor ACTOR = new TestActor();

    /** Where the product sends its mail: start a server here to receive it. Another one in each process. */
    public static final int MAIL_PORT = RunningProduct.freePort();

    private static @Nullable EmbeddedPostgres postgres;

    private static final int TRIES = 5;
    private static final String DEADLOCK = "40P01";

    private static final Map<Database, ApplicationContext> RUNNING = new ConcurrentHashMap<>();

    /** The product on this database, running without its web server. */
    public ApplicationContext product() {
        return RUNNING.computeIfAbsent(this, Database::start);
    }

    private ApplicationContext start() {
        Map<String, String> env = new HashMap<>();
        env.put("DATA_DIR", folder().toString());
        env.put("PUBLIC_URL", "http://localhost:8080");
        env.put("MAIL_HOST", "localhost");
        env.put("MAIL_PORT", String.valueOf(MAIL_PORT));
        env.put("MAIL_STARTTLS", "false");
        if (this == POSTGRESQL) {
            env.put("DATABASE_URL", postgresUrl("tests"));
            env.put("DATABASE_USER", "postgres");
        }
        Settings settings = openFor(Settings.from(env));
        Map<String, Object> properties = new HashMap<>(settings.forMicronaut());
        properties.put("work.first-after", "10000d");
        return ApplicationContext.builder()
                .properties(properties)
                .singletons(settings, CLOCK, ACTOR)
                .environmentPropertySource(false)
                .start();
    }

    /**
     * The same settings as a demo's, which takes feedback before anybody is there to read it. What a real installation
     * does until then has tests of its own.
     */
    private static Settings openFor(Settings read) {
        return demo(read, true);
    }

    /** The same settings, as those of a demo or not. */
    public static Settings demo(Settings read, boolean demo) {
        return new Settings(
                read.port(),
                read.bindAddress(),
                read.management(),
                read.publicUrl(),
                read.database(),
                read.dataFolder(),
                demo,
                read.proxies(),
                read.mail(),
                read.secret(),
                read.adminEmail(),
                read.help(),
                read.leaveTo(),
                read.speechProgram(),
                read.bankHolidays(),
                read.mailHours(),
                read.publishingHour(),
                read.mostVisits(),
                read.waitingRecordings(),
                read.connections(),
                read.nodeName(),
                read.organisation());
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("said-and-done-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The address of a fresh, empty PostgreSQL database with this name, also where a class is tried again; the server is
     * started when it is first needed.
     */
    public static synchronized String postgresUrl(String name) {
        try {
            EmbeddedPostgres server = postgres;
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
                postgres = server;
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name + " with (force)");
                statement.execute("create database " + name);
            }
            return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A lead and a reviewer who could sign in, in a database that a product has set up: it takes feedback from then on. */
    public static void peopleWhoAct(String url) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String role : List.of("SAFEGUARDING_LEAD", "REVIEWER")) {
                statement.execute("insert into person (email, name, password_hash, active, made, version) values ('"
                        + role.toLowerCase(Locale.ROOT) + "@example.org', '" + role
                        + "', 'of no password', true, current_timestamp, 0) on conflict do nothing");
                statement.execute("insert into person_role (person_id, role) select id, '" + role
                        + "' from person where name = '" + role + "' on conflict do nothing");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties every table and puts clock and actor back. */
    public void empty() {
        CLOCK.reset();
        ACTOR.visitor();
        forgetTheNotedEnd();
        Tries.none(product());
        DataSource source = product().getBean(DataSource.class);
        try (Connection connection = rawConnection(source);
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(statement);
            if (this == H2) {
                statement.execute("set referential_integrity false");
                for (String table : tables) {
                    statement.execute("truncate table " + table + " restart identity");
                }
                statement.execute("set referential_integrity true");
            } else {
                keysAreChecked(statement);
                emptyBesideARunningProduct(statement, tables);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A product that runs on the same database reads its tables in another order, and the database lets one of them go. */
    private static void emptyBesideARunningProduct(Statement statement, List<String> tables) throws SQLException {
        for (int left = TRIES - 1; ; left--) {
            try {
                statement.execute("truncate " + String.join(", ", tables) + " restart identity cascade");
                return;
            } catch (SQLException e) {
                if (left == 0 || !DEADLOCK.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    private static void keysAreChecked(Statement statement) throws SQLException {
        try (ResultSet role = statement.executeQuery("show session_replication_role")) {
            role.next();
            if (!role.getString(1).equals("origin")) {
                throw new IllegalStateException(
                        "a test before this one left a connection on which nothing is cascaded");
            }
        }
    }

    /** The audit trail of the next test begins anew. */
    private void forgetTheNotedEnd() {
        try {
            Files.deleteIfExists(product().getBean(Settings.class).dataFolder().resolve("audit.end"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the tables as no service of the product would. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = rawConnection(product().getBean(DataSource.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * How many statements the work sends to the built-in database. Not counted are the beginnings and ends of transactions,
     * what the driver asks itself (whether a connection only reads), and what the pool asks a connection that rested for
     * half a second, whether it is alive.
     */
    public long statementsOf(Runnable work) throws SQLException {
        if (this != H2) {
            throw new IllegalStateException("only the built-in database counts them");
        }
        execute("set query_statistics_max_entries 2000");
        execute("set query_statistics false");
        execute("set query_statistics true");
        try {
            work.run();
            return texts("select execution_count from information_schema.query_statistics"
                            + " where sql_statement not like 'set query_statistics%'"
                            + " and sql_statement not in ('SELECT 1', 'COMMIT', 'ROLLBACK', 'CALL READONLY()')")
                    .stream()
                    .mapToLong(Long::parseLong)
                    .sum();
        } finally {
            execute("set query_statistics false");
        }
    }

    /** A night passes for what public pages show: everything that happened until now happened a day earlier. */
    public void letANightPass() {
        try {
            execute("update published_feedback set published = published - interval '1' day");
            execute("update reply set sent = sent - interval '1' day");
            execute("update verdict_said set said = said - interval '1' day");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the first column of each row, as text. */
    public List<String> texts(String sql) throws SQLException {
        try (Connection connection = rawConnection(product().getBean(DataSource.class));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /**
     * A connection of its own on which no keys are checked, for many rows at once. It is not one of the product's: what is
     * set on one of those stays set for every later test that gets it.
     */
    public Connection withoutKeys() throws SQLException {
        if (this != POSTGRESQL) {
            throw new IllegalStateException("only PostgreSQL can leave its keys unchecked for one connection");
        }
        DatabaseAddress at = product().getBean(Settings.class).database();
        Connection connection = DriverManager.getConnection(at.jdbcUrl(), at.user(), at.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return connection;
    }

    private Connection rawConnection(DataSource source) throws SQLException {
        return io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(source)
                .getConnection();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                + " and table_name not in ('flyway_schema_history', 'secret_check')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
