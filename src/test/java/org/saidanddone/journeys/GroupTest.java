package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Keyboard;
import org.saidanddone.testing.RunningProduct;

/** Three people who say the same are reviewed and replied to once, by keyboard alone, on a narrow screen. */
@Tag("browser")
class GroupTest {

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
    }

    private static Page signedIn(BrowserContext visitor, String path) {
        return Chromium.signedIn(visitor, PRODUCT, path, "ria@demo.example", "said and done demo");
    }

    private static void sound(Page page) {
        assertThat(Chromium.faults(page, false)).as(page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url() + " scrolls sideways")
                .isTrue();
    }

    @Test
    void aGroupIsReviewedAndRepliedToOnceByKeyboardAlone() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = signedIn(phone, "inbox");
            Keyboard keyboard = new Keyboard(page);
            sound(page);
            keyboard.enter("In a case group with 2 others").arrivesAt("Case group 1");
            sound(page);

            keyboard.enter("Publish all: for everybody");
            assertThat(page.locator(".problem li")).hasCount(3);
            sound(page);
            keyboard.enter("Agree with the links");
            assertThat(page.locator(".done-line").first()).hasText("Cases whose links are confirmed now: 3.");
            keyboard.enter("Publish all: for everybody");
            assertThat(page.locator(".done-line").first()).hasText("Cases published: 3.");
            sound(page);

            keyboard.enter("Write one reply to all").arrivesAt("Write one reply: case group 1");
            sound(page);
            keyboard.choose("What is the reply?", "We cannot do it");
            keyboard.write("Why can it not be done?", "The letters are printed for this year.");
            keyboard.write("Reply in plain words", "We will write the letters of next year in easy read.");
            keyboard.write("Reply in easy-read words", "The next letter will be in easy read.");
            keyboard.enter("Send the reply to each of them");
            assertThat(page.locator(".done-line").first()).hasText("The reply is sent. People who get it: 3.");
            sound(page);

            keyboard.enter("Back").arrivesAt("Case group 1");
            assertThat(page.locator("main")).containsText("3 cases, 3 replied to.");
            assertThat(page.locator("main")).containsText("Sent to 3 people on");
            sound(page);
            keyboard.enter("Back").arrivesAt("Case groups");
            sound(page);
        }
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "groups/1");
            sound(page);
            page.navigate(PRODUCT.address("inbox/1"));
            new Keyboard(page).to("What others see");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            page.waitForSelector("#group-out");
            sound(page);
            new Keyboard(page).enter("Remove this case from the case group");
            assertThat(page.locator("main")).containsText("This case is in no case group now.");
            new Keyboard(page).enter("Put this case into the case group");
            assertThat(page.locator("main")).containsText("This case is in the case group now.");
            sound(page);
        }
    }
}
