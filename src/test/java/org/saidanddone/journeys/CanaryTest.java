package org.saidanddone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/**
 * A name, a telephone number, an NHS number and a file name that are hidden in review, by the keys and clicks of a
 * reviewer, in the running product. Nothing of them gets out: not to pages, titles, addresses and the history of the
 * browser, not to mails, the log, figures for machines, or tables of others.
 */
@Tag("browser")
class CanaryTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final List<String> CANARIES =
            List.of("Quillfeather", "07700 900987", "943 476 5919", "canary-scan.jpg");
    private static final String WORDS =
            "Then Mr Quillfeather said: ring 07700 900987. He has 943 476 5919 on canary-scan.jpg. The lift stands still.";

    /** Where what a person sent is kept, and what review finds it by. */
    private static final Set<String> KEPT = Set.of("answer", "inbox_words");

    private static final GreenMail MAILS = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final Chromium CHROMIUM = new Chromium();
    private static RunningProduct running;

    @BeforeAll
    static void start() {
        MAILS.start();
        Database.POSTGRESQL.empty();
        Settings settings = PRODUCT.getBean(Settings.class);
        running = RunningProduct.demo()
                .with("DATABASE_URL", settings.database().jdbcUrl())
                .with("DATABASE_USER", "postgres")
                .with("DATA_DIR", settings.dataFolder().toString())
                .with("MAIL_HOST", "localhost")
                .with("MAIL_PORT", String.valueOf(MAILS.getSmtp().getPort()))
                .with("MAIL_STARTTLS", "false")
                .start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        running.close();
        MAILS.stop();
    }

    private static void person(String name, Role role) {
        People people = PRODUCT.getBean(People.class);
        Person person = people.add(new EmailAddress(name + "@example.org"), name, Set.of(role));
        people.setPassword(person.id(), PASSWORD);
        if (role == Role.ACTION_OWNER) {
            PostHolders posts = PRODUCT.getBean(PostHolders.class);
            PRODUCT.getBean(WhoIsAsking.class).as(new Asking.Product(), () -> {
                posts.posts().forEach(post -> posts.give(person.id(), post));
                return person;
            });
        }
    }

    private static Page signedIn(BrowserContext visitor, String name, String path) {
        return Chromium.signedIn(visitor, running, path, name + "@example.org", PASSWORD.text());
    }

    private static void nothingIn(String where, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        assertThat(CANARIES).as(where).noneMatch(canary -> small.contains(canary.toLowerCase(Locale.ROOT)));
    }

    private static void visited(Page page, String path) {
        page.navigate(running.address(path));
        page.waitForSelector("h1");
        nothingIn("/" + path, page.content() + page.title() + page.url());
    }

    /** Addresses and titles as the browser's own history keeps them. */
    private static String history(BrowserContext visitor, Page page) {
        CDPSession session = visitor.newCDPSession(page);
        JsonObject history = session.send("Page.getNavigationHistory");
        return history.toString();
    }

    @Test
    void whatIsHiddenInReviewGetsOutNowhere() throws Exception {
        FeedbackFixtures given = new FeedbackFixtures(PRODUCT);
        given.action("BRS-12");
        person("ria", Role.REVIEWER);
        person("sam", Role.SAFEGUARDING_LEAD);
        person("ola", Role.ACTION_OWNER);
        person("ben", Role.BOARD_MEMBER);
        person("ada", Role.ADMINISTRATOR);
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("happening", WORDS, "show", "YES"));
        PRODUCT.getBean(org.saidanddone.feedback.Drafts.class)
                .choose(draft, "answer-way", "EMAIL", "giver@example.org");
        long id = given.sent(draft).feedbackId();

        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", "inbox/" + id);
            assertThat(page.locator("main").innerText()).contains("Quillfeather");
            assertThat(Chromium.faults(page, false)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "suggestions-1280.png")));
            page.setViewportSize(320, 640);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "suggestions-320.png")));
            page.setViewportSize(1280, 900);

            // One by the keyboard alone, the others as they come.
            page.locator("[aria-label='Hide: Quillfeather']").focus();
            page.keyboard().press("Enter");
            page.waitForSelector("text=Suggestions left to decide: 2");
            page.locator("[aria-label='Hide: 07700 900987']").click();
            page.waitForSelector("text=Suggestions left to decide: 1");
            page.locator("[aria-label='Hide: 943 476 5919']").click();
            page.waitForSelector("text=Suggestions left to decide: 0");
            page.fill("#hide-words", "canary-scan.jpg");
            page.keyboard().press("Enter");
            page.waitForSelector("text=Hidden parts now: 4");
            page.locator("button:has-text('Confirm')").first().click();
            page.waitForSelector("text=The link is confirmed.");
            page.locator("#publish-everyone").click();
            page.waitForSelector("text=Published for everybody on");

            visited(page, "inbox");
            visited(page, "replies");
            visited(page, "reply/" + id);
            visited(page, "work");
            visited(page, "words-to-hide");
            nothingIn("history of the reviewer", history(desk, page));
        }
        List<String> others = new ArrayList<>(List.of("sam", "ola", "ben", "ada"));
        for (String who : others) {
            try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
                Page page = signedIn(desk, who, "work");
                for (String path : List.of(
                        "work", "actions/BRS/BRS-12", "replies", "reply/" + id, "concerns", "calls", "who-answers")) {
                    visited(page, path);
                }
                if (!who.equals("sam")) {
                    visited(page, "inbox/" + id);
                    visited(page, "inbox");
                }
                nothingIn("history of " + who, history(desk, page));
            }
        }
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            visited(page, "actions/BRS/BRS-12");
            assertThat(page.locator("main").innerText()).contains("The lift stands still");
            visited(page, "plans/BRS");
            visited(page, "");
            nothingIn("history of a visitor", history(phone, page));
        }
        for (String path : List.of("metrics", "health", "api", "api/feedback/" + id)) {
            nothingIn("/" + path, got(path));
        }
        assertThat(MAILS.waitForIncomingEmail(20_000, 1) || MAILS.getReceivedMessages().length == 0)
                .isTrue();
        for (MimeMessage mail : MAILS.getReceivedMessages()) {
            nothingIn("a mail", GreenMailUtil.getWholeMessage(mail));
        }
        nothingIn("the log", running.printed());
        for (String table : tablesWithCanaries()) {
            assertThat(KEPT).as("what a person sent is kept in one place").contains(table);
        }
    }

    private static String got(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(running.address(path))).build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.headers().map() + answer.body();
        }
    }

    private static List<String> tablesWithCanaries() throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(PRODUCT.getBean(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            List<String> found = new ArrayList<>();
            for (String name : names) {
                for (String canary : CANARIES) {
                    try (ResultSet rows = statement.executeQuery(
                            "select count(*) from " + name + " t where t::text ilike '%" + canary + "%'")) {
                        rows.next();
                        if (rows.getLong(1) > 0) {
                            found.add(name);
                        }
                    }
                }
            }
            return found.stream().distinct().toList();
        }
    }
}
