package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** A hand that touches twice answers one question; a keyboard is not slowed, and "leave quickly" works at every moment. */
@Tag("browser")
class SecondTapTest {

    private static final String DEVICE = "Is this your own phone or computer?";
    private static final String OWN = "Yes. It is mine";

    /** Longer than the first moment after a page changes, in which a touch does nothing. */
    private static final int SETTLED_MS = 1_100;

    private static final RunningProduct PRODUCT = RunningProduct.demo().with("LEAVE_TO", "http://localhost:1/weather");
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

    private static Locator choice(Page page, String words) {
        return page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static void click(Page page, String words, String heading) {
        choice(page, words).click();
        assertThat(page.locator("h1")).hasText(heading);
    }

    private static double[] middleOf(Locator place) {
        place.scrollIntoViewIfNeeded();
        BoundingBox box = place.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    /** Touches, waits, touches the same place, whatever is there by then. */
    private static void touchTwice(Page page, String words, int between, String heading) {
        page.waitForTimeout(SETTLED_MS);
        double[] at = middleOf(choice(page, words));
        page.touchscreen().tap(at[0], at[1]);
        page.waitForTimeout(between);
        page.touchscreen().tap(at[0], at[1]);
        page.waitForTimeout(SETTLED_MS);
        assertThat(page.locator("h1")).hasText(heading);
    }

    @ParameterizedTest(name = "{0} ms apart")
    @ValueSource(ints = {150, 300, 500, 700})
    void twoTouchesAtOnePlaceAnswerOneQuestion(int between) {
        try (BrowserContext phone = CHROMIUM.touchedPhone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            assertThat(page.locator("h1")).hasText("Before you start");
            touchTwice(page, Questions.OWN, between, DEVICE);
            touchTwice(page, OWN, between, Questions.FEELING);
            touchTwice(page, Questions.BAD, between, Questions.THINGS_BAD_FIRST);
            touchTwice(page, Questions.TO_THE_END, between, Questions.HOW_SAFE);
            touchTwice(page, Questions.SAFE, between, Questions.ABOUT_TEAM);
            touchTwice(page, Questions.NOBODY, between, Questions.WHO_READS);
        }
    }

    @ParameterizedTest(name = "{0} ms apart")
    @ValueSource(ints = {150, 300, 500, 700})
    void twoTouchesWhileTheServerIsSlowAnswerOneQuestion(int between) {
        try (BrowserContext phone = CHROMIUM.touchedPhone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            click(page, Questions.OWN, DEVICE);
            click(page, OWN, Questions.FEELING);
            click(page, Questions.TO_THE_END, Questions.HOW_SAFE);
            Chromium.slow(page, 400);
            touchTwice(page, Questions.SAFE, between, Questions.ABOUT_TEAM);
        }
    }

    @Test
    void aDoubleClickAnswersOneQuestion() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = desk.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            click(page, Questions.OWN, DEVICE);
            double[] at = middleOf(choice(page, OWN));
            page.mouse().dblclick(at[0], at[1], new com.microsoft.playwright.Mouse.DblclickOptions().setDelay(120));
            page.waitForTimeout(SETTLED_MS);
            assertThat(page.locator("h1")).hasText(Questions.FEELING);
        }
    }

    @Test
    void twoTouchesOnAPictureChooseIt() {
        try (BrowserContext phone = CHROMIUM.touchedPhone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            click(page, Questions.OWN, DEVICE);
            click(page, OWN, Questions.FEELING);
            click(page, "Skip", Questions.THINGS);
            choice(page, "Choose pictures").click();
            page.locator("#mat-FOOD-BAD").waitFor();
            page.waitForTimeout(SETTLED_MS);
            double[] at = middleOf(page.locator("#mat-FOOD-BAD"));
            page.touchscreen().tap(at[0], at[1]);
            page.waitForTimeout(300);
            page.touchscreen().tap(at[0], at[1]);
            page.waitForTimeout(SETTLED_MS);
            assertThat(page.locator("#mat-FOOD-BAD")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void aKeyboardIsNotSlowed() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = desk.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            choice(page, Questions.OWN).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1:focus")).hasText(DEVICE);
            choice(page, OWN).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1:focus")).hasText(Questions.FEELING);
            choice(page, Questions.BAD).focus();
            page.keyboard().press("Space");
            assertThat(page.locator("h1:focus")).hasText(Questions.THINGS_BAD_FIRST);
        }
    }

    @Test
    void leavingQuicklyWorksInTheFirstMomentOfAPage() {
        try (BrowserContext phone = CHROMIUM.touchedPhone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            choice(page, Questions.OWN).click();
            assertThat(page.locator("h1")).hasText(DEVICE);
            double[] leave = middleOf(page.locator("a[data-leave]"));
            page.touchscreen().tap(leave[0], leave[1]);
            assertThat(page.locator(".easy")).hasCount(0);
        }
    }
}
