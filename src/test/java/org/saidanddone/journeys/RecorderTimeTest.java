package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** What the recorder does as time goes by. The browser's clock is moved, so that ten minutes take a moment. */
@Tag("browser")
class RecorderTimeTest {

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final Chromium CHROMIUM = new Chromium();

    /** Counts how often the bar that shows how loud it is changes. */
    private static final String COUNT = "() => { window.painted = 0; const bar = document.querySelector("
            + "'.recorder-level div'); Object.defineProperty(bar.style, 'width', {"
            + " set() { window.painted += 1; }, configurable: true }); }";

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
    }

    @Test
    void itWarnsOneMinuteBeforeTenAndStopsByItselfAndCanBeDoneAgain() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = opened(phone);
            press(page, "Start recording");
            arrived(page);
            page.clock().fastForward("08:30");
            assertThat(page.locator("[data-part=time]")).containsText("8:3");
            assertThat(said(page)).not().hasText("You have one more minute.");

            page.clock().fastForward("00:35");
            assertThat(page.locator("[data-part=time]")).containsText("9:0");
            assertThat(said(page)).hasText("You have one more minute.");
            assertThat(said(page)).hasAttribute("role", "status");
            assertThat(page.locator("#recorder")).hasAttribute("data-recording", "yes");

            page.clock().fastForward("01:00");
            assertThat(page.locator("#recorder")).not().hasAttribute("data-recording", "yes");
            page.waitForFunction("() => document.querySelector('[data-part=lost]').textContent === ''");
            assertThat(said(page)).hasText("The time is over. We have all of your recording.");
            assertThat(page.locator("[data-do=keep]")).isFocused();
            assertThat(page.locator("[data-do=more]")).isHidden();
            assertThat(page.locator("[data-part=made] li")).hasCount(1);
            assertThat(page.locator("[data-part=made]")).containsText("10:0");

            press(page, "Remove this and record again");
            assertThat(page.locator("[data-part=sure]")).isVisible();
            assertThat(page.locator("[data-do=again-no]")).isFocused();
            press(page, "No, keep it");
            assertThat(page.locator("[data-part=sure]")).isHidden();
            assertThat(page.locator("[data-part=made] li")).hasCount(1);

            press(page, "Remove this and record again");
            press(page, "Yes, remove it and start again");
            assertThat(page.locator("#recorder")).hasAttribute("data-recording", "yes");
            assertThat(page.locator("[data-part=made] li")).hasCount(0);
            assertThat(page.locator("[data-part=time]")).containsText("0:0");
            int before = reached(page);
            page.waitForFunction("before => " + REACHED + " > before", before);
            page.locator("[data-do=stop]").click();
            assertThat(page.locator("[data-part=made] li")).hasCount(1);
            assertThat(said(page)).hasText("We have your recording.");

            page.reload();
            assertThat(page.locator("[data-part=have]")).containsText("You recorded 0:0");
            assertThat(page.locator("[data-part=have] li")).hasCount(1);
        }
    }

    @Test
    void theBarMovesOnceASecondWhereNothingMayMove() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = opened(phone);
            press(page, "Start recording");
            arrived(page);
            page.evaluate(COUNT);
            assertThat(painted(page)).as("it moves").isGreaterThan(9);

            page.evaluate("() => window.saidAndDone.mark('data-calm', 'on')");
            assertThat(painted(page)).as("calm was chosen").isBetween(1, 4);

            page.evaluate("() => window.saidAndDone.mark('data-calm', '')");
            assertThat(painted(page)).isGreaterThan(9);
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(painted(page)).as("the device asks for it").isBetween(1, 4);
        }
    }

    private static final String REACHED = "Number(document.getElementById('recorder').dataset.reached || 0)";

    private static Page opened(BrowserContext phone) {
        Page page = phone.newPage();
        page.clock().install();
        page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
        press(page, Questions.OWN);
        press(page, "Yes. It is mine");
        arrives(page, Questions.FEELING);
        press(page, Questions.BAD);
        arrives(page, Questions.THINGS_BAD_FIRST);
        press(page, "Record your voice");
        arrives(page, Questions.THINGS_BAD_FIRST + " Record your voice.");
        return page;
    }

    /** How often the bar changes while three seconds go by. */
    private static int painted(Page page) {
        int before = ((Number) page.evaluate("window.painted")).intValue();
        page.clock().runFor(3_000);
        return ((Number) page.evaluate("window.painted")).intValue() - before;
    }

    private static int reached(Page page) {
        return ((Number) page.evaluate("() => " + REACHED)).intValue();
    }

    private static void arrived(Page page) {
        page.waitForFunction("() => " + REACHED + " >= 1");
    }

    private static Locator said(Page page) {
        return page.locator("[data-part=said]");
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .locator("button:visible, a:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static void arrives(Page page, String heading) {
        Arrival.at(page, heading);
    }
}
