package org.saidanddone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.casecopy.CaseCopies;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/**
 * A name, a telephone number, an NHS number and a file name that are hidden in review, by the keys and clicks of a
 * reviewer, in the running product: in an answer, and in what staff wrote down from a recording. Two more are in the name
 * and inside of a photo that is uploaded, and are kept nowhere. Then the case is published, answered, and the answer is
 * judged. Nothing of them gets out: not to pages, titles, addresses and the history of browsers, not to mails, the log,
 * figures for machines, documents about other cases, or tables of others.
 */
@Tag("browser")
class CanaryTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final List<String> CANARIES =
            List.of("Quillfeather", "07700 900987", "943 476 5919", "canary-scan.jpg");
    private static final String WORDS =
            "Then Mr Quillfeather said: ring 07700 900987. He has 943 476 5919 on canary-scan.jpg. The lift stands still.";
    private static final String SAID =
            "It is Mr Quillfeather again, of 07700 900987 and 943 476 5919, with canary-scan.jpg. The ramp is too steep.";
    private static final String ADDED = "Quillfeather has not rung from 07700 900987.";
    private static final String UNSAFE = "Quillfeather shouts, ring 07700 900987.";

    /** In the name of an uploaded file, and written into it by a camera: these are kept nowhere at all. */
    private static final List<String> NEVER_KEPT = List.of("tattlefile-7731", "Wigglesworth");

    /** Where what a person sent and what staff wrote down is kept, and what review finds it by. */
    private static final Set<String> KEPT = Set.of("answer", "transcript", "inbox_words");

    /** The receipt, the answer, a concern; and, because the cases came in long ago, two that it has waited. */
    private static final int MAILS_AT_LEAST = 5;

    private static final GreenMail MAILS = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final Chromium CHROMIUM = new Chromium();
    private static final FeedbackFixtures GIVEN = new FeedbackFixtures(PRODUCT);
    private static RunningProduct running;

    @BeforeAll
    static void start() {
        MAILS.start();
        Database.POSTGRESQL.empty();
        running = RunningProduct.beside(PRODUCT)
                .with("MAIL_HOST", "localhost")
                .with("MAIL_PORT", String.valueOf(MAILS.getSmtp().getPort()))
                .with("MAIL_STARTTLS", "false")
                .with("MAIL_HOURS", "always")
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
            asTheProduct(() -> {
                posts.posts().forEach(post -> posts.give(person.id(), post));
                return person;
            });
        }
    }

    private static <T> T asTheProduct(Supplier<T> work) {
        return PRODUCT.getBean(WhoIsAsking.class).as(new Asking.Product(), work);
    }

    private static Page signedIn(BrowserContext visitor, String name, String path) {
        Page page = Chromium.signedIn(visitor, running, path, name + "@example.org", PASSWORD.text());
        page.setDefaultTimeout(20_000);
        return page;
    }

    private static void nothingIn(String where, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        assertThat(Stream.concat(CANARIES.stream(), NEVER_KEPT.stream()))
                .as(where)
                .noneMatch(canary -> small.contains(canary.toLowerCase(Locale.ROOT)));
    }

    private static void visited(Page page, String path) {
        page.navigate(running.address(path));
        page.waitForSelector("h1");
        Arrival.alive(page);
        nothingIn("/" + path, page.content() + page.title() + page.url());
    }

    /** Addresses and titles as the browser's own history keeps them. */
    private static void historyOf(String who, BrowserContext visitor, Page page) {
        CDPSession session = visitor.newCDPSession(page);
        JsonObject history = session.send("Page.getNavigationHistory");
        assertThat(history.toString()).as("the history of " + who).contains(running.address(""));
        nothingIn("the history of " + who, history.toString());
    }

    @Test
    void whatIsHiddenInReviewGetsOutNowhere() throws Exception {
        GIVEN.action("BRS-12");
        person("ria", Role.REVIEWER);
        person("sam", Role.SAFEGUARDING_LEAD);
        person("ola", Role.ACTION_OWNER);
        person("ben", Role.BOARD_MEMBER);
        person("eva", Role.EXPERT_BY_EXPERIENCE);
        person("ada", Role.ADMINISTRATOR);
        CaseNumber other = number(GIVEN.sentAbout("BRS-01", Map.of("happening", "The bus is late")));
        GIVEN.sentAbout("BRS-12", Map.of("happening", UNSAFE, "safe", "NO"));
        OpenDraft draft = GIVEN.draftAbout("BRS-12", Map.of("happening", WORDS, "show", "YES"));
        PRODUCT.getBean(Drafts.class).choose(draft, "answer-way", "EMAIL", "giver@example.org");

        try (BrowserContext home = CHROMIUM.phone()) {
            Page giver = sends(home, draft);
            long id = PRODUCT.getBean(FeedbackStore.class)
                    .withNumber(draft.number())
                    .orElseThrow()
                    .id();
            isReviewed(id);
            isAnswered(id);
            isJudged(giver);
            historyOf("the person", home, giver);
            isLookedForByStaff(id);
        }
        Database.POSTGRESQL.letANightPass();
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            visited(page, "actions/BRS/BRS-12");
            assertThat(page.locator("main").innerText())
                    .contains("The lift stands still")
                    .contains("The ramp is too steep")
                    .contains("The lift is mended.");
            assertThat(page.locator("main audio, main video, main [data-src]").count())
                    .isZero();
            for (String path : List.of("plans", "plans/BRS", "", "about", "back", "pictures-thanks")) {
                visited(page, path);
            }
            historyOf("a visitor", phone, page);
        }
        String id = String.valueOf(PRODUCT.getBean(FeedbackStore.class)
                .withNumber(draft.number())
                .orElseThrow()
                .id());
        for (String path : List.of(
                "metrics", "health", "api", "api/feedback/" + id, "form", "recording", "inbox/" + id, "answer")) {
            nothingIn("/" + path, got(path));
        }
        assertThat(copy(draft.number())).as("looking finds it where it is").contains("Quillfeather");
        nothingIn("the document of another case", copy(other));
        assertThat(MAILS.waitForIncomingEmail(20_000, MAILS_AT_LEAST))
                .as("mails arrive")
                .isTrue();
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : MAILS.getReceivedMessages()) {
            nothingIn("a mail", GreenMailUtil.getWholeMessage(mail));
            subjects.add(mail.getAllRecipients()[0] + ": " + mail.getSubject());
        }
        assertThat(subjects)
                .contains(
                        "giver@example.org: Your receipt from Said and Done",
                        "giver@example.org: There is a reply for you",
                        "sam@example.org: A concern waits for you");
        assertThat(running.printed()).isNotBlank();
        nothingIn("the log", running.printed());
        assertThat(tablesWith(CANARIES))
                .as("what a person sent is kept in one place")
                .containsExactlyInAnyOrderElementsOf(KEPT);
        assertThat(tablesWith(NEVER_KEPT))
                .as("names of files, and what cameras write")
                .isEmpty();
    }

    private static CaseNumber number(OpenedCase opened) {
        return opened.number();
    }

    /** A recording and a photo whose names, and whose inside, tell something. */
    private static Page sends(BrowserContext home, OpenDraft draft) {
        home.addCookies(List.of(new Cookie("way-back", draft.code().text()).setUrl(running.address(""))));
        Page page = home.newPage();
        page.navigate(running.address("tell"));
        page.locator("h1:focus").waitFor();
        page.locator("main button:has-text('Go on')").click();
        page.locator("main button:has-text('It is mine')").click();
        page.waitForURL(url -> !url.endsWith("/tell") && !url.endsWith("/tell/device"));
        assertThat(home.cookies())
                .as("the cookie of an older version, which held the words, is replaced")
                .filteredOn(cookie -> cookie.name.equals("way-back"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.value).matches("[A-Za-z0-9_-]{43}"));
        page.navigate(running.address("tell/better/voice"));
        page.locator("#recorder-file")
                .setInputFiles(new FilePayload("tattlefile-7731.mp3", "audio/mpeg", Recorded.mp3()));
        page.waitForSelector("[data-part=said]:has-text('We have your recording.')");
        page.navigate(running.address("tell/better/photo"));
        page.locator("#recorder-file")
                .setInputFiles(new FilePayload("tattlefile-7731.jpg", "image/jpeg", photoWithAName()));
        page.waitForSelector("[data-part=have]:has-text('We have your photo.')");
        nothingIn("the page of the photo", page.content());
        page.navigate(running.address("tell/check"));
        page.locator("main button:has-text('Send my answers')").click();
        page.waitForURL(running.address("tell/sent"));
        return page;
    }

    /** As cameras do: a comment, and Exif, before the picture. */
    private static byte[] photoWithAName() {
        byte[] photo = Recorded.photoWithPlace(320, 160);
        byte[] comment = "By Wigglesworth, tattlefile-7731".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(photo.length + comment.length + 4)
                .put(photo, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (comment.length + 2))
                .put(comment)
                .put(photo, 2, photo.length - 2)
                .array();
    }

    private static void isReviewed(long id) {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", "inbox/" + id);
            assertThat(page.locator("main").innerText()).contains("Quillfeather");
            page.locator(".transcript textarea").first().fill(SAID);
            page.locator(".transcript button").first().click();
            page.waitForSelector("text=The words are kept.");
            assertThat(Chromium.faults(page, false)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "suggestions-1280.png")));

            // One by the keyboard alone, the others as they come.
            page.locator("[aria-label='Hide: Quillfeather']").first().focus();
            page.keyboard().press("Enter");
            page.waitForSelector("text=Suggestions left to decide: 5");
            for (int left = 4; left >= 0; left--) {
                page.locator("button[aria-label^='Hide: ']").first().click();
                page.waitForSelector("text=Suggestions left to decide: " + left);
            }
            page.fill("#hide-words", "canary-scan.jpg");
            page.keyboard().press("Enter");
            page.waitForSelector("text=Hidden parts now: 8");
            page.locator("button:has-text('Confirm')").first().click();
            page.waitForSelector("text=The link is confirmed.");
            page.locator("#publish-everyone").click();
            page.waitForSelector("text=Published for everybody on");

            page.navigate(running.address("inbox?show=all"));
            page.locator("#narrow summary").click();
            page.fill("#search-words", "Quillfeather");
            page.keyboard().press("Enter");
            page.waitForSelector("#narrowed:has-text('Quillfeather')");
            page.waitForSelector("#cases a.case-way:visible");
            assertThat(page.locator("#cases a.case-way:visible").count())
                    .as("found")
                    .isEqualTo(1);
            nothingIn("title and address of a search", page.title() + page.url());
            nothingIn("what a search finds", page.locator("#cases").innerHTML());
            historyOf("the reviewer", desk, page);
        }
    }

    private static void isAnswered(long id) {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ola", "reply/" + id);
            nothingIn("the page where a reply is written", page.content());
            page.getByLabel("Done", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .check();
            page.getByLabel("Reply in plain words").fill("The lift is mended.");
            page.getByLabel("Reply in easy-read words").fill("The lift is mended.");
            page.getByLabel("Another status").check();
            page.locator("fieldset", new Page.LocatorOptions().setHasText("The new status"))
                    .last()
                    .getByLabel("This is done", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("What happened, in plain words").fill("It was mended.");
            page.getByLabel("What happened, in easy-read words").fill("It was mended.");
            if (page.getByLabel("A page on the web").count() > 0) {
                page.getByLabel("A page on the web").check();
                page.getByLabel("The address of the page").fill("https://www.example.org/lift");
            }
            // Every text of the reply, in turn, with a name, a number and a file name in it: none of them is sent.
            for (String label : List.of(
                    "Reply in plain words",
                    "Reply in easy-read words",
                    "What happened, in plain words",
                    "What happened, in easy-read words")) {
                String fine = page.getByLabel(label).inputValue();
                page.getByLabel(label)
                        .fill("Ask QUILLFEATHER\u2019s sister, 07700900987, 943-476-5919, Canary-scan.jpg.");
                send(page);
                page.waitForSelector(".word-marks .hidden-words");
                assertThat(page.locator(".word-marks .hidden-words").allInnerTexts())
                        .as(label)
                        .contains("QUILLFEATHER\u2019s", "07700900987", "943-476-5919", "Canary-scan.jpg");
                page.getByLabel(label).fill(fine);
            }
            send(page);
            page.waitForSelector("text=The reply was sent on");
            nothingIn("the reply that was sent", page.content());
            historyOf("the action owner", desk, page);
        }
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the reply"))
                .click();
    }

    /** The person says that it is not better, and names names once more. */
    private static void isJudged(Page page) {
        CaseNumber number =
                CaseNumber.read(page.locator("#case-number").innerText()).orElseThrow();
        String words = String.join(" ", page.locator("#receipt-words li").allInnerTexts());
        page.navigate(running.address("back"));
        page.getByLabel("Your number").fill(number.digits());
        page.getByLabel("Your five words").fill(words);
        page.locator("main button:has-text('Open')").click();
        page.waitForURL(running.address("answer"));
        nothingIn("the answer", page.content() + page.title());
        page.locator("#verdict-worse").click();
        page.waitForURL(running.address("answer/still-wrong"));
        page.fill("#still-wrong", ADDED);
        page.locator("main button:has-text('Send this')").click();
        page.waitForURL(running.address("answer/opened-again"));
        visited(page, "answer");
    }

    private static void isLookedForByStaff(long id) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        others.put("ria", List.of("inbox", "replies", "reply/" + id, "late", "groups", "words-to-hide", "tags"));
        others.put("sam", List.of("inbox", "concerns", "concerns/settings", "a-persons-copy", "replies"));
        others.put("ola", List.of("replies", "reply/" + id, "inbox/" + id, "concerns"));
        others.put("ben", List.of("actions/BRS/BRS-12", "inbox/" + id, "reply/" + id));
        others.put("eva", List.of("actions/BRS/BRS-12", "inbox/" + id));
        others.put("ada", List.of("a-persons-copy", "inbox/" + id, "who-answers", "calls", "concerns"));
        others.forEach((who, paths) -> {
            try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
                Page page = signedIn(desk, who, "work");
                nothingIn("the first page of " + who, page.content());
                paths.forEach(path -> visited(page, path));
                historyOf(who, desk, page);
            }
        });
    }

    /** The words of the document about a case, as an administrator gets it. */
    private static String copy(CaseNumber number) throws IOException {
        byte[] pdf = asTheProduct(
                () -> PRODUCT.getBean(CaseCopies.class).pdf(number, true).orElseThrow());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
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

    /** Tables in whose rows one of the words stands, also inside bytes. */
    private static List<String> tablesWith(List<String> words) throws SQLException {
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
                for (String word : words) {
                    try (ResultSet rows = statement.executeQuery("select count(*) from " + name
                            + " t where t::text ilike '%" + word + "%' or position(encode(convert_to('" + word
                            + "', 'UTF8'), 'hex') in t::text) > 0")) {
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
