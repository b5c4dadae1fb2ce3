package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Elsewhere;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** "Leave quickly": whoever comes back with the Back button sees nothing of ours, also where pages were loaded again. */
@Tag("browser")
class LeaveTest {

    private static final Elsewhere ELSEWHERE = new Elsewhere();
    private static final String OUTSIDE = ELSEWHERE.address("weather");
    private static final String BEFORE = ELSEWHERE.address("before");
    private static final int MANY_TIMES = 6;
    private static final int BROKEN_OFF_MS = 10_000;

    private static final RunningProduct PRODUCT = RunningProduct.demo().with("LEAVE_TO", OUTSIDE);
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        ELSEWHERE.start();
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
        ELSEWHERE.close();
    }

    private static Page pageOf(BrowserContext visitor) {
        Page page = visitor.newPage();
        page.navigate(BEFORE);
        return page;
    }

    /** The next page is there when its words are and its address is: the browser learns the address a moment later. */
    private static void press(Page page, String name, String heading) {
        String before = page.url();
        page.locator("main a, main button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(heading);
        page.waitForURL(url -> !url.equals(before));
    }

    private static void leaves(Page page) {
        page.locator("a[data-leave]").click();
        assertThat(page).hasURL(OUTSIDE);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < MANY_TIMES && !page.url().equals(BEFORE); i++) {
            page.goBack();
            seen.add(page.url());
        }
        assertThat(seen).allMatch(url -> url.equals(OUTSIDE) || url.equals(BEFORE));
    }

    @Test
    void afterSomePagesBackLeadsOutside() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = pageOf(visitor);
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            press(page, Questions.OWN, "Is this your own phone or computer?");
            press(page, "Yes. It is mine", Questions.FEELING);
            leaves(page);
        }
    }

    @Test
    void whoLeavesQuicklyLeavesNoWayToTheReceiptThatWasNotKept() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = pageOf(visitor);
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            press(page, Questions.OWN, "Is this your own phone or computer?");
            press(page, "Yes. It is mine", Questions.FEELING);
            page.navigate(PRODUCT.address("tell/check"));
            press(page, "Send my answers", "Thank you. We have your answers.");
            Page start = visitor.newPage();
            start.navigate(PRODUCT.address(""));
            assertThat(start.locator("#receipt-here")).isVisible();
            start.close();
            leaves(page);

            page.navigate(PRODUCT.address(""));
            Arrival.at(page, "Tell us what you think about the plans");
            assertThat(page.locator("#receipt-here")).hasCount(0);
        }
    }

    @Test
    void aFirstPageThatComesLateOnASlowLineDoesNotStay() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = pageOf(visitor);
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            press(page, Questions.OWN, "Is this your own phone or computer?");
            page.navigate(PRODUCT.address("easier"));
            List<Route> late = new ArrayList<>();
            page.route("**/tell/about/BRS/BRS-04", late::add);

            page.waitForRequest(OUTSIDE, () -> page.locator("a[data-leave]").click());

            late.forEach(Route::resume);
            assertThat(page).hasURL(OUTSIDE);
        }
    }

    @Test
    void aWayOutThatIsBrokenOffIsBegunAgain() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = pageOf(visitor);
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            assertThat(page.locator("h1")).isVisible();
            page.clock().install();
            List<Route> held = new ArrayList<>();
            page.route(OUTSIDE, held::add);
            // With the clock held nothing moves, and a press would wait for that.
            page.waitForRequest(OUTSIDE, () -> page.evaluate("() => window.saidAndDone.leave()"));
            page.evaluate("() => window.stop()");
            page.unroute(OUTSIDE);

            page.clock().runFor(BROKEN_OFF_MS);
            assertThat(page).hasURL(OUTSIDE);
        }
    }

    @Test
    void afterAReloadNoEmptyPageOfOursIsLeft() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = pageOf(visitor);
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            press(page, Questions.OWN, "Is this your own phone or computer?");
            press(page, "Yes. It is mine", Questions.FEELING);
            page.reload();
            assertThat(page.locator("h1")).hasText(Questions.FEELING);
            press(page, Questions.BAD, Questions.THINGS_BAD_FIRST);
            leaves(page);
        }
    }

    @Test
    void afterPagesThatWereEachLoadedAnewNothingOfOursIsLeft() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = pageOf(visitor);
            page.navigate(PRODUCT.address(""));
            page.navigate(PRODUCT.address("plans"));
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            press(page, Questions.OWN, "Is this your own phone or computer?");
            press(page, "Yes. It is mine", Questions.FEELING);
            leaves(page);
        }
    }

    /** Browsers of some years ago do not tell a page its own history. A link in the first words loads a page anew. */
    @Test
    void afterLinksThatWerePressedBeforeThePageWasAliveNothingOfOursIsLeftEitherInAnOlderBrowser() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            visitor.addInitScript("Object.defineProperty(window, 'navigation', { value: undefined });");
            Page page = pageOf(visitor);
            page.route("**/static/start.js*", Route::abort);
            page.navigate(PRODUCT.address(""));
            page.locator("#first main a[href=plans]").click();
            assertThat(page).hasURL(PRODUCT.address("plans"));
            page.unroute("**/static/start.js*");
            page.reload();
            page.locator("#outlet main a.big-link").first().click();
            assertThat(page.locator("h1")).hasText("Homes, not hospitals");

            leaves(page);
            assertThat((Integer) page.evaluate("() => sessionStorage.length")).isZero();
        }
    }

    @Test
    void theDraftIsSafeAndTheDeviceForgetsIt() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = pageOf(visitor);
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            press(page, Questions.OWN, "Is this your own phone or computer?");
            press(page, "Yes. It is mine", Questions.FEELING);
            assertThat(visitor.cookies()).anyMatch(cookie -> cookie.name.equals("way-back"));
            leaves(page);
            assertThat(visitor.cookies())
                    .noneMatch(cookie -> cookie.name.equals("way-back") && !cookie.value.isEmpty());
        }
    }
}
