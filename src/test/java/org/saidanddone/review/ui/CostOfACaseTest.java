package org.saidanddone.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.micronaut.context.ApplicationContext;
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
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** What a case costs a reviewer: how often something is pressed, and how far the page is scrolled. Typing is not counted. */
@Tag("browser")
class CostOfACaseTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final int HEIGHT = 900;
    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final RunningProduct RUNNING = RunningProduct.beside(PRODUCT);
    private static final Chromium CHROMIUM = new Chromium();

    private final FeedbackFixtures given = new FeedbackFixtures(PRODUCT);
    private int presses;
    private double furthest;

    @BeforeAll
    static void start() {
        RUNNING.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        RUNNING.close();
    }

    @BeforeEach
    void aReviewer() {
        Database.POSTGRESQL.empty();
        People people = PRODUCT.getBean(People.class);
        Person ria = people.add(new EmailAddress("ria@example.org"), "Ria", Set.of(Role.REVIEWER));
        people.setPassword(ria.id(), PASSWORD);
    }

    private void press(Page page, Locator button) {
        button.click();
        presses++;
        furthest = Math.max(furthest, ((Number) page.evaluate("window.scrollY")).doubleValue());
    }

    private void next(Page page, String words, String after) {
        Locator step = page.locator("#next-step");
        assertThat(step).hasText(words);
        press(page, step);
        assertThat(page.getByText(after).first()).isVisible();
    }

    private static void day(Page page, String label) {
        Locator field = page.getByLabel(label);
        field.fill("1.3.2027");
        field.blur();
        assertThat(field).hasValue("1 March 2027");
    }

    private Page opened(BrowserContext desk, String happening) {
        long id = given.sentAbout("BRS-12", Map.of("happening", happening, "show", "YES"))
                .feedbackId();
        Page page = Chromium.signedIn(desk, RUNNING, "inbox/" + id, "ria@example.org", PASSWORD.text());
        presses = 0;
        return page;
    }

    @Test
    void aCaseWithSevenThingsToHideAndAReplyWithADateTakesSevenPressesAndNotTwoScreens() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, HEIGHT)) {
            Page page = opened(
                    desk,
                    "Priya is kind to me. Mr Jordan Smith shouts at me. Ring my sister on 07700 900987. My NHS number is "
                            + "943 476 5919. Write to ann@example.org. I live at 12 Mill Lane, LS1 4AP.");
            assertThat(page.locator(".marked .to-decide")).hasCount(7);

            press(page, page.locator("#hide-all"));
            assertThat(page.locator(".marked .is-hidden")).hasCount(7);
            next(page, "BRS-12 is right", "The link is confirmed.");
            next(page, "Publish for everybody", "Published. Everybody sees new words once a day.");
            next(page, "Write a reply", "What is the reply?");
            press(page, page.getByLabel("We will do it by a date"));
            day(page, "By which day?");
            page.getByLabel("Reply in plain words").fill("You get your health check.");
            page.getByLabel("Reply in easy-read words").fill("You get your health check.");
            press(page, page.getByLabel("Another date"));
            day(page, "The new date");
            page.getByLabel("What happened, in plain words").fill("The checks start in March.");
            page.getByLabel("What happened, in easy-read words").fill("The checks start in March.");
            press(page, page.getByText("Send the reply").last());
            assertThat(page.getByText("The reply was sent on").first()).isVisible();

            assertThat(presses).isLessThanOrEqualTo(8);
            assertThat(furthest).isLessThanOrEqualTo(2 * HEIGHT);
        }
    }

    @Test
    void aPlainCaseIsPublishedWithTwoPressesAndTheNextOneIsOpenWithTheThird() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, HEIGHT)) {
            Page page = opened(desk, "The lift is broken.");

            next(page, "BRS-12 is right", "The link is confirmed.");
            next(page, "Publish for everybody", "Published. Everybody sees new words once a day.");
            press(page, page.locator("#next-case"));
            page.waitForURL(url -> url.endsWith("/inbox"));

            assertThat(presses).isEqualTo(3);
            assertThat(furthest).isZero();
        }
    }

    @Test
    void aPlainCaseWithAReplyByADateFromASavedPhraseTakesSevenPressesAndTheNextOneIsOpenWithTheEighth() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, HEIGHT)) {
            Page writer = Chromium.signedIn(desk, RUNNING, "phrases/new", "ria@example.org", PASSWORD.text());
            writer.getByLabel("Title").fill("A nurse rings you");
            writer.getByLabel("Plain words").fill("A nurse rings you this week.");
            writer.getByLabel("Easy-read words").fill("A nurse rings you.");
            writer.locator("#phrase-save").click();
            assertThat(writer.locator("vaadin-grid")).containsText("A nurse rings you");
            long id = given.sentAbout("BRS-12", Map.of("happening", "The lift is broken.", "show", "YES"))
                    .feedbackId();
            Page page = desk.newPage();
            page.navigate(RUNNING.address("inbox/" + id));
            presses = 0;

            next(page, "BRS-12 is right", "The link is confirmed.");
            next(page, "Publish for everybody", "Published. Everybody sees new words once a day.");
            next(page, "Write a reply", "What is the reply?");
            press(page, page.getByLabel("We will do it by a date"));
            day(page, "By which day?");
            page.getByLabel("Put in a saved phrase").fill("nurse");
            press(page, page.getByRole(AriaRole.OPTION));
            assertThat(page.getByLabel("Reply in easy-read words")).hasValue("A nurse rings you.");
            press(page, page.getByLabel("Something for this person"));
            press(page, page.locator("#send"));
            assertThat(page.getByText("The reply was sent on").first()).isVisible();
            assertThat(presses).isEqualTo(7);

            press(page, page.getByText("All that waits for a reply"));
            page.waitForURL(url -> url.endsWith("/replies"));
            assertThat(furthest).isLessThanOrEqualTo(2 * HEIGHT);
        }
    }

    @Test
    void theSecondPressOfADoubleClickDoesNotDoWhatHasComeToTheSamePlace() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, HEIGHT)) {
            Page page = opened(desk, "The lift is broken. Ann and Ben Quill shout.");
            Locator leave = page.locator(".decisions .to-do button", new Page.LocatorOptions().setHasText("Leave"));
            assertThat(leave).hasCount(2);
            twice(page, leave.first(), () -> assertThat(leave).hasCount(1));
            assertThat(leave).hasCount(1);
            leave.click();
            assertThat(leave).hasCount(0);

            Locator step = page.locator("#next-step");
            assertThat(step).hasText("BRS-12 is right");
            twice(page, step, () -> assertThat(step).hasText("Publish for everybody"));
            assertThat(step).hasText("Publish for everybody");
            step.click();
            assertThat(step).hasText("Write a reply");
        }
    }

    /** A double click whose second press comes when the first has been answered; then something else is answered too. */
    private static void twice(Page page, Locator button, Runnable answered) {
        button.scrollIntoViewIfNeeded();
        BoundingBox box = button.boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        answered.run();
        page.mouse().down(new Mouse.DownOptions().setClickCount(2));
        page.mouse().up(new Mouse.UpOptions().setClickCount(2));
        page.locator("#hide-words-button").click();
        assertThat(page.locator(".problem")).containsText("Write the words to hide.");
    }
}
