package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;
import org.saidanddone.testing.StoppedPostgres;

/** The database is away for a while. Whoever is in danger, or wants to phone, finds what they need all the same. */
@Tag("browser")
class DatabaseAwayTest {

    private static final String PHONE = "0800 000 0000";
    private static final String WORDS = "Nobody has come since Monday.";
    private static final double LONG_MS = 60_000;

    private static final StoppedPostgres POSTGRES = new StoppedPostgres();
    private static final RunningProduct PRODUCT =
            RunningProduct.demo().with("DATABASE_URL", POSTGRES.url()).with("DATABASE_USER", "postgres");
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        // Where the class is tried again, it was closed with the class before.
        POSTGRES.startAgain();
        PRODUCT.start();
        Database.peopleWhoAct(POSTGRES.url());
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
        POSTGRES.close();
    }

    @AfterEach
    void itIsThereAgain() {
        POSTGRES.startAgain();
        PRODUCT.untilReady();
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(LONG_MS);
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "danger", "call-me", "about", "accessibility", "easier", "back", "no-such-page"})
    void aPageThatNeedsNoDatabaseIsThereWithoutOne(String path) {
        POSTGRES.stopAtOnce();
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address(path));

            page.locator("h1:focus").waitFor(new Locator.WaitForOptions().setTimeout(LONG_MS));
            assertThat(page.locator("body")).containsText(PHONE);
            assertThat(page.locator("body")).not().containsText("This website made a mistake");
        }
    }

    @Test
    void theFirstWordsComeWithinSeconds() throws IOException, InterruptedException {
        POSTGRES.stopAtOnce();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : new String[] {"danger", "", "form", "call-me"}) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(PRODUCT.address(path)))
                                .timeout(Duration.ofSeconds(8))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).as(path).contains(PHONE);
            }
        }
    }

    @Test
    void aPageThatNeedsItSaysSoInOurWordsWithThePhoneNumberAndDanger() {
        POSTGRES.stopAtOnce();
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("plans"));

            assertThat(page.locator("main")).containsText(PHONE, patiently());
            assertThat(page.locator("body")).containsText("Are you in danger?");
            assertThat(page.locator("body")).not().containsText("Exception");
        }
    }

    private static Page atTheFirstQuestion(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(PRODUCT.address("tell"));
        page.locator("h1:focus").waitFor();
        press(page, Questions.OWN);
        press(page, "Yes. It is mine");
        press(page, "I am not sure");
        assertThat(page.locator("h1")).hasText(Questions.FEELING_NOT_SURE);
        return page;
    }

    @Test
    void whoHasBegunOnThisDeviceFindsTheStartToo() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atTheFirstQuestion(phone);
            phone.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
            POSTGRES.stopAtOnce();
            page.navigate(PRODUCT.address(""));

            page.locator("h1:focus").waitFor(new Locator.WaitForOptions().setTimeout(LONG_MS));
            assertThat(page.locator("main")).containsText("Tell us what you think");
            assertThat(page.locator("body")).containsText(PHONE);
        }
    }

    @Test
    void whereATableIsLockedForLongThePressSaysSoAndTheSamePressWorksLater() throws SQLException {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atTheFirstQuestion(phone);
            try (Connection other = DriverManager.getConnection(POSTGRES.url(), "postgres", "");
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("lock table draft in access exclusive mode");
                press(page, Questions.BAD);
                assertThat(page.locator("#line")).containsText("We are very busy now.", patiently());
            }
            press(page, Questions.BAD);
            assertThat(page.locator("h1")).hasText(Questions.THINGS_BAD_FIRST);
        }
    }

    @Test
    void aPressWhileItIsAwaySaysThatTheProblemIsOursAndTheSamePressWorksLater() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atTheFirstQuestion(phone);
            POSTGRES.stopAtOnce();
            press(page, Questions.BAD);
            assertThat(page.locator("#line")).containsText("Our website has a problem now.", patiently());

            POSTGRES.startAgain();
            press(page, Questions.BAD);
            assertThat(page.locator("h1")).hasText(Questions.THINGS_BAD_FIRST);
        }
    }

    @Test
    void noWordIsLostWhileItIsAway() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atTheFirstQuestion(phone);
            press(page, "Skip");
            press(page, "Write");
            Locator box = page.locator("main textarea");
            assertThat(box).isVisible();
            POSTGRES.stopAtOnce();

            box.fill(WORDS);
            assertThat(page.locator("main .keeping [data-not-kept]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MS));

            POSTGRES.startAgain();
            assertThat(page.locator("main .keeping [data-kept]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MS));
            page.reload();
            assertThat(box).hasValue(WORDS);
        }
    }
}
