package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/** Few taps, and one key: nobody needs more to be heard. */
@Tag("browser")
class OneKeyTest {

    private static final int MOST_TAPS = 12;
    private static final int MOST_STEPS = 30_000;

    private static final String NAME_OF_FOCUS =
            "() => (document.activeElement.innerText || '').replace(/\\s+/g, ' ').trim()";

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

    private static void arrives(Page page, String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator("h1:focus")).hasCount(1);
    }

    @Test
    void theShortestFeedbackAboutAPromiseTakesElevenTapsAndNoTyping() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address(""));
            List<String> taps = List.of(
                    "Tell us how it is going",
                    "Start",
                    "Yes. It is mine",
                    "Homes, not hospitals",
                    "Leaving hospital",
                    "Money follows you",
                    "My own words",
                    "It is bad",
                    "Finish now",
                    "Yes, I am safe",
                    "No",
                    "Send my answers");
            String heading = page.locator("h1").innerText();
            for (String tap : taps) {
                page.locator("main a, main button")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(tap))
                        .first()
                        .click();
                if (!tap.equals(taps.getFirst())) {
                    assertThat(page.locator("h1")).not().hasText(heading);
                } else {
                    assertThat(page).hasURL(PRODUCT.address("tell"));
                }
                heading = page.locator("h1").innerText();
            }
            arrives(page, "Thank you. We have your answers.");
            assertThat(taps).hasSizeLessThanOrEqualTo(MOST_TAPS);
        }
    }

    @Test
    void whoOnlyPressesEnterSendsThatTheyWantHelp() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = desk.newPage();
            page.navigate(PRODUCT.address(""));
            List<String> passed = new ArrayList<>();
            for (String heading : List.of(
                    "Tell us how it is going",
                    "Before you start",
                    "Is this your own phone or computer?",
                    "Which plan is it about?",
                    "Whose words are these?",
                    "How is it going for you?",
                    "What is going well?",
                    "What is going well? Someone can help.",
                    "What is happening?",
                    "What would make it better?",
                    "Are you safe?",
                    "Is this about somebody who works here?",
                    "Can we show your words to others?",
                    "How do you want to hear from us?",
                    "Which kind of answer is best for you?",
                    "Check your answers")) {
                arrives(page, heading);
                if (heading.equals("Check your answers")) {
                    assertThat(page.locator("main")).containsText("You asked for help:");
                }
                page.keyboard().press("Enter");
                passed.add(String.valueOf(page.evaluate(NAME_OF_FOCUS)));
                String before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
            }
            arrives(page, "Thank you. We have your answers.");
            assertThat(passed)
                    .startsWith("Tell us how it is going Say what is good and what is bad", "Start")
                    .contains("I am not sure That is OK. You can still tell us.", "My own words")
                    .doesNotContain("It is good", "It is bad", "Yes, I am safe")
                    .endsWith("Send my answers");
        }
    }

    @Test
    void whoHoldsEnterWalksThroughThePageAndChoosesWithTheNextPress() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = desk.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            arrives(page, "Before you start");
            hold(page, "Start");
            page.keyboard().press("Enter");
            arrives(page, "Is this your own phone or computer?");
            hold(page, "Yes. It is mine");
            page.keyboard().press("Enter");
            arrives(page, "Whose words are these?");
            hold(page, "My own words. Somebody helps me.");
            page.keyboard().press("Enter");
            arrives(page, "How is it going for you?");
            hold(page, "It is bad");
            page.keyboard().press("Enter");
            arrives(page, "What is going well?");
            hold(page, "Finish now");
            page.keyboard().press("Enter");
            arrives(page, "Are you safe?");
            hold(page, "Yes, I am safe");
            page.keyboard().press("Enter");
            arrives(page, "Is this about somebody who works here?");
            hold(page, "No");
            page.keyboard().press("Enter");
            arrives(page, "Check your answers");
            assertThat(page.locator("main")).containsText("It is bad");
            assertThat(page.locator("main")).containsText("My own words. Somebody helps me.");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            arrives(page, "Thank you. We have your answers.");
        }
    }

    @Test
    void aHandThatIsSlowToLetGoPressesNothing() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = desk.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            arrives(page, "Before you start");
            hold(page, "Practise first");
            page.keyboard().up("Enter");

            arrivesStill(page);
        }
    }

    private static void arrivesStill(Page page) {
        assertThat(page).hasURL(PRODUCT.address("tell/about/BRS/BRS-04"));
        assertThat(page.locator("h1")).hasText("Before you start");
    }

    /** Keeps Enter down, which the keyboard then repeats, until the thing with this name has the focus; then lets go. */
    private static void hold(Page page, String name) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().down("Enter");
            if (name.equals(page.evaluate(NAME_OF_FOCUS)) && i > 0) {
                page.keyboard().up("Enter");
                return;
            }
        }
        throw new AssertionError("holding Enter never came to \"" + name + "\" on " + page.url());
    }
}
