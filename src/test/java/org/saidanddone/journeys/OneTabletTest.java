package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Elsewhere;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** Two people with one tablet, one after another: the second finds nothing of the first, however they look. */
@Tag("browser")
class OneTabletTest {

    private static final String SAID = "Quillfeather on ward nine";
    private static final String SHARED = "No. Other people use it too";
    private static final String OWN = "Yes. It is mine";
    private static final String HOME = "Tell us what you think about the plans";
    private static final String TELL = "Tell us what you think";
    private static final String BEGIN = "Before you start";
    private static final int MANY_TIMES = 12;

    private static final Elsewhere ELSEWHERE = new Elsewhere();
    private static final String OUTSIDE = ELSEWHERE.address("weather");
    private static final RunningProduct PRODUCT = RunningProduct.demo().with("LEAVE_TO", OUTSIDE);
    private static final Chromium CHROMIUM = new Chromium();

    /** What the second person must not find: what the first said, and the way back to it. */
    private final List<String> secrets = new ArrayList<>(List.of(SAID, Questions.BAD));

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

    private static void tap(Page page, String words, String heading) {
        page.locator("main a, main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        arrives(page, heading);
    }

    private static void arrives(Page page, String heading) {
        Arrival.at(page, heading);
        assertThat(page.locator("h1:focus")).hasCount(1);
    }

    /** The first person gives answers, up to the page where everything is looked through. */
    private static void answers(Page page, String device) {
        page.navigate(PRODUCT.address(""));
        tap(page, TELL, BEGIN);
        tap(page, Questions.OWN, "Is this your own phone or computer?");
        tap(page, device, "Choose a plan");
        answersFromThePlanOn(page);
    }

    private static void answersFromThePlanOn(Page page) {
        tap(page, "Homes, not hospitals", "Choose a part of the plan");
        tap(page, "Leaving hospital", "Choose a promise");
        tap(page, "Money for your care at home", Questions.FEELING);
        tap(page, Questions.BAD, Questions.THINGS_BAD_FIRST);
        tap(page, "Write", Questions.THINGS_BAD_FIRST + " Write here.");
        page.locator("textarea").fill(SAID);
        tap(page, "Next", Questions.HELP);
        tap(page, Questions.TO_THE_END, Questions.HOW_SAFE);
        tap(page, Questions.SAFE, Questions.ABOUT_TEAM);
        tap(page, Questions.NOBODY, Questions.WHO_READS);
        tap(page, Questions.ONLY_TEAM, Questions.CHECK);
        assertThat(page.locator("main")).containsText(SAID);
    }

    /** Remembers the code on the screen as something that nobody else may find. */
    private void remembersTheCode(Page page) {
        secrets.add(page.locator("#case-number").innerText());
        secrets.add(String.join(" ", page.locator("#receipt-words li").allInnerTexts()));
    }

    private void findsNothing(Page page) {
        page.waitForFunction("() => document.readyState !== 'loading'");
        if (page.url().startsWith(PRODUCT.address(""))) {
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("h1:focus")).hasCount(1);
        }
        String all = page.content() + " " + page.title() + " " + page.url();
        assertThat(all).doesNotContain(secrets);
    }

    /** Back, forward, reload, jumps in the history, and every address of the first person typed or taken from a list. */
    private void looksEverywhere(Page page) {
        page.reload();
        findsNothing(page);
        for (int i = 0; i < MANY_TIMES; i++) {
            if (page.goBack() == null && page.url().equals("about:blank")) {
                break;
            }
            findsNothing(page);
        }
        if (page.url().equals("about:blank")) {
            jumps(page, "history.length - 1");
        }
        for (int i = 0; i < 4; i++) {
            page.goForward();
            findsNothing(page);
        }
        page.navigate(PRODUCT.address(""));
        page.navigate(PRODUCT.address("plans"));
        jumps(page, "-1");
        for (String path :
                List.of("tell/check", "tell/happening/write", "tell/sent", "tell/stop", "tell/feeling", "answer")) {
            page.navigate(PRODUCT.address(path));
            findsNothing(page);
            page.reload();
            findsNothing(page);
        }
        page.navigate(PRODUCT.address("tell"));
        arrives(page, BEGIN);
    }

    private void jumps(Page page, String steps) {
        String from = page.url();
        page.waitForFunction("() => document.readyState === 'complete'");
        page.evaluate("() => { setTimeout(() => history.go(" + steps + "), 0); }");
        // A page out of the browser's memory comes at once and never loads.
        page.waitForURL(url -> !url.equals(from), new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        findsNothing(page);
    }

    private static void nothingIsKept(BrowserContext tablet, Page page) {
        assertThat(tablet.cookies()).noneMatch(cookie -> cookie.name.equals("way-back"));
        assertThat(tablet.cookies()).as("cookies that outlive the browser").noneMatch(cookie -> cookie.expires > 0);
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    @Test
    void whoIsDoneBeforeSendingLeavesNothing() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            nothingIsKept(tablet, page);
            tap(page, "I am done. Next person", "Keep your receipt first");
            remembersTheCode(page);
            tap(page, "I am done. Next person", HOME);

            nothingIsKept(tablet, page);
            assertThat(page.evaluate("() => navigation.entries().map(entry => entry.url).join(' ')")
                            .toString())
                    .doesNotContain("tell");
            looksEverywhere(page);
        }
    }

    @Test
    void whoHasSentLeavesNothing() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            tap(page, "Send my answers", "Thank you. We have your answers.");
            remembersTheCode(page);
            nothingIsKept(tablet, page);
            tap(page, "I am done. Next person", HOME);

            nothingIsKept(tablet, page);
            looksEverywhere(page);
        }
    }

    @Test
    void whoHasSentAndWalksAwayLeavesNothingForAReload() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            tap(page, "Send my answers", "Thank you. We have your answers.");
            remembersTheCode(page);

            page.reload();
            findsNothing(page);
            looksEverywhere(page);
        }
    }

    @Test
    void whoStopsAndWalksAwayLeavesNothingForAReload() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            tap(page, "Stop and come back later", "You can come back later");
            remembersTheCode(page);

            page.reload();
            findsNothing(page);
            looksEverywhere(page);
        }
    }

    @Test
    void whoLeavesQuicklyLeavesNothing() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            page.locator("a[data-leave]").click();
            assertThat(page).hasURL(OUTSIDE);

            looksEverywhere(page);
        }
    }

    @Test
    void theOneWhoIsAtItMayLoadTheirPageAgain() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            page.reload();

            arrives(page, Questions.CHECK);
            assertThat(page.locator("main")).containsText(SAID);
        }
    }

    @Test
    void whoWalksAwayInTheMiddleLeavesNothingForAnotherPageOrAnotherAddress() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            page.close();
            Page other = tablet.newPage();
            other.navigate(PRODUCT.address("tell/check"));

            findsNothing(other);
            looksEverywhere(other);
        }
    }

    @Test
    void backFromAnotherSiteShowsNothing() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            page.navigate(OUTSIDE);
            page.goBack();

            findsNothing(page);
            looksEverywhere(page);
        }
    }

    @Test
    void whatTheBrowserHadSavedOpensNothing() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            String saved = tablet.storageState();
            try (BrowserContext restored = CHROMIUM.restored(saved)) {
                Page again = restored.newPage();
                again.navigate(PRODUCT.address("tell/check"));
                findsNothing(again);
                looksEverywhere(again);
            }
        }
    }

    @Test
    void aSecondPageOfTheSameVisitEndsWithIt() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page other = tablet.newPage();
            other.navigate(PRODUCT.address("danger"));
            other.locator("h1").waitFor();
            Page page = tablet.newPage();
            answers(page, SHARED);
            other.locator("a.brand").click();
            tap(other, TELL, "There are answers here");
            tap(other, "Yes. Go on", Questions.CHECK);
            assertThat(other.locator("main")).containsText(SAID);
            tap(page, "I am done. Next person", "Keep your receipt first");
            remembersTheCode(page);
            tap(page, "I am done. Next person", HOME);

            arrives(other, HOME);
            findsNothing(other);
            looksEverywhere(other);
        }
    }

    @Test
    void theNextPersonIsAtTheQuestionsInTwoTapsAndIsNotAskedAboutTheTabletAgain() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            tap(page, "Send my answers", "Thank you. We have your answers.");
            for (int person = 2; person <= 6; person++) {
                tap(page, "I am done. Next person", HOME);
                tap(page, TELL, BEGIN);
                tap(page, Questions.OWN, "Choose a plan");
                tap(page, "I am not sure", Questions.FEELING_NOT_SURE);
                tap(page, Questions.TO_THE_END, Questions.HOW_SAFE);
                tap(page, Questions.SAFE, Questions.ABOUT_TEAM);
                tap(page, Questions.NOBODY, Questions.WHO_READS);
                tap(page, Questions.ONLY_TEAM, Questions.CHECK);
                tap(page, "Send my answers", "Thank you. We have your answers.");
            }
        }
    }

    /** Nobody asks the second person whose tablet it is, and no page was loaded since they began. */
    @Test
    void theNextPersonsAnswersDoNotStayWhenTheServerIsStartedAgain() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            answers(page, SHARED);
            tap(page, "Send my answers", "Thank you. We have your answers.");
            tap(page, "I am done. Next person", HOME);
            tap(page, TELL, BEGIN);
            tap(page, Questions.OWN, "Choose a plan");
            answersFromThePlanOn(page);
            PRODUCT.kill();
            PRODUCT.start();
            page.evaluate("() => { document.body.id = 'before'; }");
            page.locator("main a.change").first().click();
            assertThat(page.locator("#before")).hasCount(0);
            arrives(page, Questions.CHECK);
            assertThat(page.locator("main")).containsText("I am done. Next person");
            assertThat(tablet.cookies()).noneMatch(cookie -> cookie.name.equals("way-back"));
            page.navigate(PRODUCT.address("danger"));

            nothingIsKept(tablet, page);
            looksEverywhere(page);
        } finally {
            PRODUCT.start();
        }
    }

    @Test
    void onSomebodysOwnPhoneNothingIsShownBeforeTheySayTheAnswersAreTheirs() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            answers(page, OWN);
            assertThat(phone.cookies()).anySatisfy(cookie -> {
                assertThat(cookie.name).isEqualTo("way-back");
                assertThat(cookie.value).matches("[A-Za-z0-9_-]{43}");
            });
            losesItsSession(phone);
            page.navigate(PRODUCT.address("tell/check"));
            arrives(page, "There are answers here");
            findsNothing(page);
            tap(page, "No. They are not my answers", "Choose a plan");
            tap(page, "I am not sure", Questions.WHO);
            tap(page, "I am done. Next person", "Keep your receipt first");
            tap(page, "I am done. Next person", HOME);

            tap(page, TELL, "There are answers here");
            tap(page, "Yes. Go on", Questions.CHECK);
            assertThat(page.locator("main")).containsText(SAID);
        }
    }

    private static void losesItsSession(BrowserContext phone) {
        phone.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
    }

    @Test
    void theBrowsersOwnRestoreAndItsMemoryOfPagesShowNothing() throws IOException {
        Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "running")), "profile");
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            try (BrowserContext tablet = launched(playwright, profile)) {
                Page page = tablet.pages().getFirst();
                answers(page, SHARED);
                page.navigate(OUTSIDE);
                page.goBack();
                findsNothing(page);
                page.navigate(PRODUCT.address("tell"));
                tap(page, Questions.OWN, "Choose a plan");
                answersFromThePlanOn(page);
            }
            try (BrowserContext tablet = launched(playwright, profile)) {
                for (Page page : tablet.pages()) {
                    findsNothing(page);
                }
                Page page = tablet.newPage();
                page.navigate(PRODUCT.address("tell/check"));
                findsNothing(page);
                looksEverywhere(page);
            }
        }
    }

    /** With all that a browser keeps: it restores its last pages with their cookies, and keeps pages in memory. */
    private static BrowserContext launched(Playwright playwright, Path profile) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.executable())
                                .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--restore-last-session"))
                                .setLocale("en-GB")
                                .setViewportSize(800, 600));
    }
}
