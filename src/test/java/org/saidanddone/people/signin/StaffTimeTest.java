package org.saidanddone.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.web.WebInside;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;

/** Colleagues who leave their desk. Their page goes on asking for what is new; nobody is there. */
@Tag("browser")
class StaffTimeTest {

    private static final Password PASSWORD = new Password("the goat eats the hat");
    /** A new one each time: a class that is tried again has closed the one before. */
    @SuppressWarnings("NullAway.Init")
    private static WebInside web;

    private static final Chromium CHROMIUM = new Chromium();
    private static final String TYPED = "She asked for the lift to be mended.";

    private long id;

    @BeforeAll
    static void start() {
        web = new WebInside(Database.POSTGRESQL.product());
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        web.close();
    }

    @BeforeEach
    void aCaseAndTwoReviewers() {
        Database.POSTGRESQL.empty();
        person("ria");
        person("raj");
        id = new FeedbackFixtures(Database.POSTGRESQL.product())
                .sentAbout("BRS-12", Map.of("happening", "The lift is broken.", "show", "YES"))
                .feedbackId();
    }

    private static void person(String name) {
        People people = Database.POSTGRESQL.product().getBean(People.class);
        Person person = people.add(new EmailAddress(name + "@example.org"), name, Set.of(Role.REVIEWER));
        people.setPassword(person.id(), PASSWORD);
    }

    private static Page signedIn(BrowserContext desk, String name, String path) {
        Page page = Chromium.signedIn(desk, each -> web.address(each), path, name + "@example.org", PASSWORD.text());
        page.clock().install();
        page.reload();
        page.waitForSelector("h1:focus");
        return page;
    }

    /** Time passes for everybody, and nobody presses anything. */
    private static void pass(Page page, Duration time) {
        Database.CLOCK.moveOn(time);
        page.clock().fastForward(time.toMillis());
        page.clock().runFor(20_000);
    }

    private static Locator box(Page page) {
        return page.locator("dialog.signed-in-box");
    }

    private static int asked(BrowserContext desk) {
        return desk.request().get(web.address("staff-time")).status();
    }

    private String aCase() {
        return "inbox/" + id;
    }

    private static void notes(Page page) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Notes"))
                .click();
    }

    private static void signInAgain(Page page, String name) {
        page.waitForURL(web.address("sign-in"));
        page.waitForSelector("h1:focus");
        page.fill("#email", name + "@example.org");
        page.fill("#password", PASSWORD.text());
        page.keyboard().press("Enter");
    }

    @Test
    void whoPressesNothingForTwentyEightMinutesIsAskedAndStaysWithOnePress() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", "inbox");
            pass(page, Duration.ofMinutes(20));
            assertThat(box(page)).not().isVisible();

            pass(page, Duration.ofMinutes(8));
            assertThat(box(page)).isVisible();
            assertThat(box(page)).containsText("Nobody has pressed anything here for a while.");
            assertThat(Chromium.faults(page, false)).isEmpty();
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST")
                            && answer.url().endsWith("staff-time"),
                    () -> page.keyboard().press("Enter"));
            assertThat(box(page)).not().isVisible();

            pass(page, Duration.ofMinutes(20));
            assertThat(asked(desk)).isEqualTo(204);
            assertThat(box(page)).not().isVisible();
        }
    }

    @Test
    void whoIsAwayForThirtyMinutesIsSignedOutThoughThePageGoesOnAskingAndFindsWhatTheyTyped() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", aCase());
            notes(page);
            page.locator("#note").fill(TYPED);
            for (int minutes = 0; minutes < 30; minutes += 5) {
                assertThat(asked(desk)).isEqualTo(204);
                pass(page, Duration.ofMinutes(5));
            }
            assertThat(asked(desk)).isEqualTo(410);

            signInAgain(page, "ria");
            page.waitForURL(web.address(aCase()));

            assertThat(page.locator("#note")).hasValue(TYPED);
            assertThat(page.locator("#note")).isVisible();
            assertThat(page.locator("[data-came-back]")).isVisible();
        }
    }

    @Test
    void whatOneColleagueTypedNeverComesToAnother() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", aCase());
            notes(page);
            page.locator("#note").fill(TYPED);
            pass(page, Duration.ofMinutes(31));
            page.waitForURL(web.address("sign-in"));
            assertThat((String) page.evaluate("() => sessionStorage.getItem('staff-words')"))
                    .contains(TYPED);

            signInAgain(page, "raj");
            page.waitForURL(web.address(aCase()));
            page.waitForSelector("h1:focus");
            assertThat(page.locator("#note")).hasValue("");
            assertThat(page.evaluate("() => sessionStorage.getItem('staff-words')"))
                    .isNull();
        }
    }

    @Test
    void whoWorksInOneTabStaysSignedInInTheOther() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page idle = signedIn(desk, "ria", "inbox");
            Page busy = desk.newPage();
            busy.navigate(web.address("inbox"));
            busy.waitForSelector("h1:focus");
            pass(idle, Duration.ofMinutes(27));
            busy.waitForResponse("**/staff-time", () -> {
                busy.reload();
                busy.waitForSelector("h1:focus");
            });

            pass(idle, Duration.ofMinutes(2));
            assertThat(asked(desk)).isEqualTo(204);
            assertThat(box(idle)).not().isVisible();
        }
    }

    @Test
    void afterTenHoursWhoeverWorksIsToldAndThenSignedOut() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", "inbox");
            for (int minutes = 0; minutes < 595; minutes += 17) {
                Database.CLOCK.moveOn(Duration.ofMinutes(17));
                assertThat(used(desk)).isEqualTo(204);
            }
            pass(page, Duration.ofMinutes(3).plusSeconds(30));
            assertThat(box(page)).containsText("You signed in nearly ten hours ago.");
            assertThat(used(desk)).isEqualTo(204);
            page.keyboard().press("Enter");
            pass(page, Duration.ofMinutes(2));

            page.waitForURL(web.address("sign-in"));
            assertThat(used(desk)).isEqualTo(410);
        }
    }

    private static int used(BrowserContext desk) {
        return desk.request()
                .post(web.address("staff-time"), RequestOptions.create().setHeader("Staff-Time", "-"))
                .status();
    }

    @Test
    void anotherSiteCannotKeepSomebodySignedIn() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            signedIn(desk, "ria", "inbox");

            assertThat(desk.request().post(web.address("staff-time")).status()).isEqualTo(403);
        }
    }
}
