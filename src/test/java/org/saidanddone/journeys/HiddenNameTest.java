package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/**
 * A name is hidden in what a person said. A reply that holds it is refused with the words marked, is mended, and is public.
 * Then more words are hidden, which stand in the reply: it is hidden again at once, until somebody decides.
 */
@Tag("browser")
class HiddenNameTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final Chromium CHROMIUM = new Chromium();
    private static RunningProduct running;

    @BeforeAll
    static void start() {
        Database.POSTGRESQL.empty();
        running = RunningProduct.beside(PRODUCT).start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        running.close();
    }

    private static void person(String name, Role role) {
        People people = PRODUCT.getBean(People.class);
        Person person = people.add(new EmailAddress(name + "@example.org"), name, Set.of(role));
        people.setPassword(person.id(), PASSWORD);
        PRODUCT.getBean(WhoIsAsking.class).as(new Asking.Product(), () -> {
            PostHolders posts = PRODUCT.getBean(PostHolders.class);
            if (role == Role.ACTION_OWNER) {
                posts.posts().forEach(post -> posts.give(person.id(), post));
            }
            return person;
        });
    }

    private static Page signedIn(BrowserContext visitor, String name, String path) {
        Page page = Chromium.signedIn(visitor, running, path, name + "@example.org", PASSWORD.text());
        page.setDefaultTimeout(30_000);
        return page;
    }

    private static void looked(Page page, String name) {
        assertThat(Chromium.faults(page, false)).as(name).isEmpty();
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
    }

    private static void hidden(Page page, String words) {
        page.fill("#hide-words", words);
        page.keyboard().press("Enter");
        page.waitForSelector("text=Hidden parts now");
    }

    private static String shownToEverybody() {
        Database.POSTGRESQL.letANightPass();
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(running.address("actions/BRS/BRS-12"));
            page.waitForSelector("h1:focus");
            return page.locator("main").innerText();
        }
    }

    @Test
    void aHiddenNameIsRefusedInTheReplyAndALaterRedactionHidesItAgain() {
        FeedbackFixtures given = new FeedbackFixtures(PRODUCT);
        given.action("BRS-12");
        person("ria", Role.REVIEWER);
        person("ola", Role.ACTION_OWNER);
        long id = given.sentAbout(
                        "BRS-12", Map.of("happening", "mr quillfeather shouts by the old ramp.", "show", "YES"))
                .feedbackId();

        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", "inbox/" + id);
            hidden(page, "mr quillfeather");
            page.locator("button:has-text('Confirm')").first().click();
            page.waitForSelector("text=The link is confirmed.");
            page.locator("#publish-everyone").click();
            page.waitForSelector("text=Published for everybody on");
        }
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = signedIn(phone, "ola", "reply/" + id);
            page.getByLabel("We cannot do it").check();
            page.locator("#letter summary").click();
            page.getByLabel("The letter in plain words").fill("Dear Pat, we are sorry.");
            page.getByLabel("The letter in easy-read words").fill("Dear Pat. We are sorry.");
            page.getByLabel("Why can it not be done?").fill("The old ramp stays this year.");
            page.getByLabel("Reply in plain words").fill("We spoke to Quillfeather\u2019s manager.");
            page.getByLabel("Reply in easy-read words").fill("We spoke about it.");
            send(page);
            assertThat(page.locator(".problem li")).hasCount(1);
            assertThat(page.locator(".word-marks .hidden-words")).hasText("Quillfeather\u2019s");
            assertThat(page.locator("#reply-plain")).hasAttribute("aria-invalid", "true");
            looked(page, "hidden-name-refused-320");
            page.locator(".problem li a").click();
            assertThat(page.locator("#reply-plain")).isFocused();

            page.getByLabel("Reply in plain words").fill("We spoke to the manager.");
            send(page);
            page.waitForSelector("text=The reply was sent on");
        }
        assertThat(shownToEverybody())
                .contains("We spoke about it.", "The old ramp stays this year.")
                .doesNotContain("Dear Pat")
                .doesNotContainIgnoringCase("quillfeather");

        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "ria", "inbox/" + id);
            hidden(page, "old ramp");
            assertThat(shownToEverybody())
                    .contains("Our team is looking at these words again.")
                    .doesNotContain("old ramp");
            assertThat(page.locator("#held .card.urgent")).hasCount(2);
            looked(page, "words-held-case-1280");
            page.navigate(running.address("words-to-look-at"));
            assertThat(page.locator("main .card")).hasCount(2);
            looked(page, "words-held-list-1280");

            page.navigate(running.address("inbox/" + id));
            page.locator("#publish-everyone").click();
            assertThat(page.locator("#held .card.urgent")).hasCount(1);
            page.locator("#held").getByLabel("Why it cannot be done").fill("It stays this year.");
            page.locator("#held button:has-text('Show these words from now on')")
                    .click();
            assertThat(page.locator("#held .card.urgent")).hasCount(0);
            assertThat(page.locator("#held")).containsText("The old ramp stays this year.");
        }
        assertThat(shownToEverybody())
                .contains("It stays this year.", "We spoke about it.")
                .doesNotContain("old ramp", "looking at these words");
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the reply"))
                .click();
    }
}
