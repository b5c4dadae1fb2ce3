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
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** Few taps, and one key: nobody needs more to be heard. */
@Tag("browser")
class OneKeyTest {

    private static final int FEWEST_TAPS = 8;
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
        Arrival.at(page, heading);
        assertThat(page.locator("h1:focus")).hasCount(1);
    }

    /** From the page of a promise, with everything that is always asked: the device, how safe, the team, who can read. */
    @Test
    void theShortestFeedbackAboutAPromiseTakesEightTapsFromTheStartAndNoTyping() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            arrives(page, "Before you start");
            assertThat(tapped(
                            page,
                            Questions.OWN,
                            "Yes. It is mine",
                            Questions.BAD,
                            Questions.TO_THE_END,
                            Questions.SAFE,
                            Questions.NOBODY,
                            Questions.ONLY_TEAM,
                            "Send my answers"))
                    .isEqualTo(FEWEST_TAPS);
            arrives(page, "Thank you. We have your answers.");
        }
    }

    @Test
    void fromTheFirstPageItTakesFourMoreToFindThePromise() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address(""));
            assertThat(tapped(
                            page,
                            "Tell us what you think",
                            Questions.OWN,
                            "Yes. It is mine",
                            "Homes, not hospitals",
                            "Leaving hospital",
                            "Money for your care at home",
                            Questions.BAD,
                            Questions.TO_THE_END,
                            Questions.SAFE,
                            Questions.NOBODY,
                            Questions.ONLY_TEAM,
                            "Send my answers"))
                    .isLessThanOrEqualTo(MOST_TAPS);
            arrives(page, "Thank you. We have your answers.");
        }
    }

    private static int tapped(Page page, String... taps) {
        for (String tap : taps) {
            String before = page.url();
            page.locator("main a, main button")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(tap))
                    .first()
                    .click();
            page.waitForURL(url -> !url.equals(before));
            assertThat(page.locator("h1:focus")).hasCount(1);
        }
        return taps.length;
    }

    @Test
    void whoOnlyPressesEnterSendsThatTheyWantHelp() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = desk.newPage();
            page.navigate(PRODUCT.address(""));
            List<String> passed = new ArrayList<>();
            for (String heading : List.of(
                    "Tell us what you think about the plans",
                    "Before you start",
                    "Is this your own phone or computer?",
                    "Choose a plan",
                    Questions.FEELING_NOT_SURE,
                    Questions.THINGS,
                    Questions.THINGS + " Somebody can help.",
                    "Ask us to phone me",
                    Questions.THINGS,
                    Questions.HELP,
                    Questions.HOW_SAFE,
                    Questions.ABOUT_TEAM,
                    Questions.WHO_READS,
                    Questions.REPLY,
                    Questions.CHECK)) {
                arrives(page, heading);
                if (heading.equals(Questions.CHECK)) {
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
                    .startsWith("Tell us what you think Say what is good and what is bad", Questions.OWN)
                    .contains("I am not sure That is OK. You can still tell us.")
                    .doesNotContain("It is good", Questions.BAD, Questions.SAFE)
                    .endsWith("Send my answers");
        }
    }

    @Test
    void whoHoldsEnterWalksThroughThePageAndChoosesWithTheNextPress() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = desk.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            arrives(page, "Before you start");
            hold(page, Questions.SUPPORTED);
            page.keyboard().press("Enter");
            arrives(page, "Is this your own phone or computer?");
            hold(page, "Yes. It is mine");
            page.keyboard().press("Enter");
            arrives(page, Questions.FEELING);
            hold(page, Questions.BAD);
            page.keyboard().press("Enter");
            arrives(page, Questions.THINGS_BAD_FIRST);
            hold(page, Questions.TO_THE_END);
            page.keyboard().press("Enter");
            arrives(page, Questions.HOW_SAFE);
            hold(page, Questions.SAFE);
            page.keyboard().press("Enter");
            arrives(page, Questions.ABOUT_TEAM);
            hold(page, Questions.NOBODY);
            page.keyboard().press("Enter");
            arrives(page, Questions.WHO_READS);
            hold(page, Questions.ONLY_TEAM);
            page.keyboard().press("Enter");
            arrives(page, Questions.CHECK);
            assertThat(page.locator("main")).containsText(Questions.BAD);
            assertThat(page.locator("main")).containsText(Questions.SUPPORTED);
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
