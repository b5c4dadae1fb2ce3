package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** Words are safe in the page until the server has them, and the page says what is so: kept, or not kept yet. */
@Tag("browser")
class KeptWordsTest {

    private static final String OWN = "Yes. It is mine";
    private static final String SHARED = "No. Other people use it too";
    private static final String FIRST = "I am on the ward.";
    private static final String MORE = " The food is cold.";
    private static final String SECOND = "My room is too small.";
    private static final double SLOWLY_MS = 40_000;
    private static final double A_LETTER_MS = 150;

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

    private static void tap(Page page, String words, String heading) {
        button(page, words).click();
        assertThat(page.locator("h1")).hasText(heading);
    }

    private static Locator button(Page page, String words) {
        return page.locator("main a, main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static Page atFirstQuestion(BrowserContext visitor, String device) {
        Page page = visitor.newPage();
        page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
        tap(page, Questions.OWN, "Is this your own phone or computer?");
        tap(page, device, Questions.FEELING);
        return page;
    }

    private static Page writing(BrowserContext visitor, String device) {
        Page page = atFirstQuestion(visitor, device);
        tap(page, "Skip", Questions.THINGS);
        tap(page, "Write", Questions.THINGS + " Write here.");
        return page;
    }

    private static Locator box(Page page) {
        return page.locator("textarea");
    }

    private static void types(Page page, String words) {
        box(page).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private static void isKept(Page page) {
        assertThat(page.locator(".keeping [data-kept]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SLOWLY_MS));
        assertThat(page.locator(".keeping [data-kept]")).containsText("We keep your words");
        assertThat(page.locator(".keeping [data-not-kept]")).isHidden();
        page.waitForCondition(() -> remembered(page) == 0);
    }

    private static void isNotKept(Page page) {
        assertThat(page.locator(".keeping [data-not-kept]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SLOWLY_MS));
        assertThat(page.locator(".keeping [data-not-kept]")).containsText("We have not kept your last words yet.");
        assertThat(page.locator(".keeping [data-not-kept] img")).isVisible();
        assertThat(page.locator(".keeping [data-kept]")).isHidden();
        assertThat(page.locator("vaadin-connection-indicator")).isHidden();
    }

    private static void saysThatThereIsNoConnection(Page page) {
        assertThat(page.locator("#line"))
                .containsText(
                        "There is no connection now.",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(SLOWLY_MS));
    }

    /** How many texts stand in the memory of the tab. */
    private static int remembered(Page page) {
        return (Integer)
                page.evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('kept-words ')).length");
    }

    private static void hasWords(Page page, String words) {
        assertThat(box(page)).hasValue(words, new LocatorAssertions.HasValueOptions().setTimeout(SLOWLY_MS));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {OWN, SHARED})
    void whatIsTypedWhileTheServerIsKilledAndStartedAgainIsThere(String device) {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, device);
            types(page, FIRST);
            isKept(page);
            PRODUCT.kill();
            types(page, MORE);
            isNotKept(page);
            saysThatThereIsNoConnection(page);
            PRODUCT.start();

            isKept(page);
            hasWords(page, FIRST + MORE);
            assertThat(page.locator("h1")).hasText(Questions.THINGS + " Write here.");
            tap(page, "Next", Questions.HELP);
            tap(page, Questions.TO_THE_END, Questions.HOW_SAFE);
            page.navigate(PRODUCT.address("tell/check"));
            if (device.equals(OWN)) {
                assertThat(page.locator("main")).containsText(FIRST + MORE);
            } else {
                assertThat(page.locator("main")).not().containsText(FIRST);
            }
        } finally {
            PRODUCT.start();
        }
    }

    /** Only the words of the receipt lead to what was sent: they stand on this page alone, on a device of others too. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Send my answers", "Stop and come back later"})
    void aReceiptOnTheScreenOfADeviceOfOthersIsThereAfterTheServerIsKilled(String last) {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = atFirstQuestion(tablet, SHARED);
            if (last.startsWith("Send")) {
                tap(page, Questions.TO_THE_END, Questions.HOW_SAFE);
                toTheCheckPageFromHowSafe(page);
            }
            button(page, last).click();
            assertThat(page.locator("#case-number")).isVisible();
            String number = page.locator("#case-number").innerText();
            PRODUCT.kill();
            PRODUCT.start();
            page.evaluate("() => { window.print = () => {}; document.body.id = 'before'; }");
            button(page, "Print").click();
            assertThat(page.locator("#before"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SLOWLY_MS));

            assertThat(page.locator("#case-number")).hasText(number);
            assertThat(page.locator("#receipt-words li")).hasCount(5);
        } finally {
            PRODUCT.start();
        }
    }

    @Test
    void wordsStayOverAReloadThatNobodyAskedForAndComeBack() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, OWN);
            page.route("**/?v-r=uidl*", route -> route.abort());
            types(page, FIRST);
            isNotKept(page);
            assertThat(remembered(page)).isEqualTo(1);
            page.unroute("**/?v-r=uidl*");
            page.reload();

            hasWords(page, FIRST);
            isKept(page);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"session", "all"})
    void aCookieThatGoesTakesNoWordsWithIt(String cookies) {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, OWN);
            types(page, FIRST);
            isKept(page);
            if (cookies.equals("all")) {
                phone.clearCookies();
            } else {
                phone.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
            }
            types(page, MORE);

            isKept(page);
            hasWords(page, FIRST + MORE);
            assertThat(page.locator(".v-system-error")).hasCount(0);
            page.reload();
            hasWords(page, FIRST + MORE);
        }
    }

    @Test
    void withNoLineItIsSaidThatTheWordsAreNotKeptYetAndWhenTheyAre() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, OWN);
            phone.setOffline(true);
            types(page, FIRST);
            isNotKept(page);
            saysThatThereIsNoConnection(page);
            String address = page.url();
            button(page, "Back").click();
            page.waitForTimeout(500);
            assertThat(page.url()).as("a link leads nowhere with no line").isEqualTo(address);
            assertThat(page.locator("iframe")).hasCount(0);
            phone.setOffline(false);

            isKept(page);
            assertThat(page.locator("#line")).containsText("The connection works again.");
            tap(page, "Next", Questions.HELP);
        }
    }

    @Test
    void aChoiceWithNoLineShowsItsTickAndTheLastOneCounts() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atFirstQuestion(phone, OWN);
            phone.setOffline(true);
            button(page, "It is good").click();
            assertThat(page.locator("[data-choice=GOOD]")).hasAttribute("aria-pressed", "true");
            page.waitForTimeout(1_000);
            button(page, Questions.BAD).click();
            assertThat(page.locator("[data-choice=BAD]")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("[data-choice=GOOD]")).hasAttribute("aria-pressed", "false");
            phone.setOffline(false);

            assertThat(page.locator("h1"))
                    .hasText(Questions.THINGS_BAD_FIRST, new LocatorAssertions.HasTextOptions().setTimeout(SLOWLY_MS));
        }
    }

    @Test
    void theLastChoiceCountsWhereTheFirstIsStillOnItsWay() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atFirstQuestion(phone, OWN);
            Chromium.slow(page, 2_500);
            button(page, "It is good").click();
            assertThat(page.locator("[data-choice=GOOD]")).hasAttribute("aria-pressed", "true");
            page.waitForTimeout(1_000);
            button(page, Questions.BAD).click();
            assertThat(page.locator("[data-choice=BAD]")).hasAttribute("aria-pressed", "true");

            assertThat(page.locator("h1"))
                    .hasText(Questions.THINGS_BAD_FIRST, new LocatorAssertions.HasTextOptions().setTimeout(SLOWLY_MS));
        }
    }

    @Test
    void aChoicePressedWhileTheServerIsKilledIsAnsweredWhenItIsThereAgain() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atFirstQuestion(phone, SHARED);
            PRODUCT.kill();
            button(page, "It is good").click();
            saysThatThereIsNoConnection(page);
            button(page, Questions.BAD).click();
            PRODUCT.start();

            assertThat(page.locator("h1"))
                    .hasText(Questions.THINGS_BAD_FIRST, new LocatorAssertions.HasTextOptions().setTimeout(SLOWLY_MS));
        } finally {
            PRODUCT.start();
        }
    }

    /**
     * The framework has its answer a moment before it says that the session is lost: here it says so only after the script of
     * the choices has taken the answer for one to what was pressed, and its marks away.
     */
    private static void findsItOutOnlyAfterTheAnswer(BrowserContext phone) {
        phone.addInitScript("""
                new MutationObserver((records, observer) => records.forEach((record) => record.addedNodes.forEach((node) => {
                  if (node instanceof Element && node.classList.contains('v-system-error')) {
                    observer.disconnect();
                    node.classList.remove('v-system-error');
                    document.body.setAttribute('data-waits', '');
                    new MutationObserver((changes, answered) => {
                      answered.disconnect();
                      node.remove();
                      node.classList.add('v-system-error');
                      document.body.append(node);
                    }).observe(document.body, { attributeFilter: ['data-waits'] });
                  }
                }))).observe(document, { childList: true, subtree: true })""");
    }

    @Test
    void aChoiceThatHadItsAnswerJustBeforeTheSessionWasFoundLostGoesOnWithThePageThatComesAgain() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            findsItOutOnlyAfterTheAnswer(phone);
            Page page = atFirstQuestion(phone, OWN);
            phone.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
            page.evaluate("() => { document.body.id = 'before'; }");
            button(page, Questions.BAD).click();
            assertThat(page.locator("#before"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SLOWLY_MS));

            assertThat(page.locator("h1"))
                    .hasText(Questions.THINGS_BAD_FIRST, new LocatorAssertions.HasTextOptions().setTimeout(SLOWLY_MS));
        }
    }

    /** A second tab with the same question, which was open before the first one kept its words. */
    private static Page anotherTab(BrowserContext phone, Page one) {
        Page two = phone.newPage();
        two.navigate(one.url());
        assertThat(box(two)).isVisible();
        types(one, FIRST);
        isKept(one);
        return two;
    }

    @Test
    void aPressInTheMomentInWhichTwoTextsComeTogetherDoesNotGoOnAsIfTheyHadBeenRead() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page one = writing(phone, OWN);
            Page two = anotherTab(phone, one);
            two.evaluate("""
                    () => new MutationObserver((records, observer) => {
                      const next = [...document.querySelectorAll('main button')].find((each) => each.textContent === 'Next');
                      if (document.querySelector('main').textContent.includes('We kept both texts.') && next) {
                        observer.disconnect();
                        setTimeout(() => {
                          document.body.id = 'pressed';
                          next.click();
                        });
                      }
                    }).observe(document.body, { childList: true, subtree: true })""");
            two.waitForResponse(
                    answer -> answer.url().contains("v-r=uidl")
                            && answer.request().postData().contains("\"event\":\"click\""),
                    () -> box(two).fill(SECOND));

            assertThat(two.locator("#pressed")).hasCount(1);
            hasWords(two, FIRST + "\n\n" + SECOND);
            two.waitForTimeout(1_000);
            tap(two, "Next", Questions.HELP);
        }
    }

    @Test
    void whatWasKeptOfBothTabsIsWhatIsSent() throws SQLException {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page one = writing(phone, OWN);
            Page two = anotherTab(phone, one);
            // At once, before the page can hear by itself that there is another text.
            box(two).fill(SECOND);
            button(two, "Next").click();
            assertThat(two.locator("main")).containsText("We kept both texts.");
            hasWords(two, FIRST + "\n\n" + SECOND);
            // Who reads both is not as quick as a test.
            two.waitForTimeout(1_500);
            tap(two, "Next", Questions.HELP);
            toTheCheckPage(two);
            assertThat(two.locator("main")).containsText(FIRST);
            assertThat(two.locator("main")).containsText(SECOND);

            types(one, MORE);
            assertThat(one.locator("main")).containsText("We kept both texts.");
            isKept(one);
            button(two, "Send my answers").click();
            assertThat(two.locator("main")).containsText("This answer has changed on another page");
            assertThat(two.locator("main")).containsText(MORE.strip());
            String shown = two.locator(".given")
                    .filter(new Locator.FilterOptions().setHasText(SECOND))
                    .innerText();
            tap(two, "Send my answers", "Thank you. We have your answers.");
            String number = two.locator("#case-number").innerText().replace(" ", "");

            PRODUCT.kill();
            assertThat(sent(number)).isEqualTo(shown).contains(FIRST, SECOND, MORE.strip());
        } finally {
            PRODUCT.start();
        }
    }

    private static void toTheCheckPage(Page page) {
        tap(page, Questions.TO_THE_END, Questions.HOW_SAFE);
        toTheCheckPageFromHowSafe(page);
    }

    private static void toTheCheckPageFromHowSafe(Page page) {
        tap(page, Questions.SAFE, Questions.ABOUT_TEAM);
        tap(page, Questions.NOBODY, Questions.WHO_READS);
        tap(page, Questions.ONLY_TEAM, Questions.CHECK);
    }

    private static String sent(String number) throws SQLException {
        try (Connection connection = DriverManager.getConnection(PRODUCT.h2Url(), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select a.words from answer a join feedback f on f.id ="
                        + " a.feedback_id where a.question = 'happening' and f.case_number = '" + number + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void leavingQuicklyLeavesNoWordsInTheTab() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, OWN);
            page.route("**/?v-r=uidl*", route -> route.abort());
            types(page, FIRST);
            assertThat(remembered(page)).isEqualTo(1);
            page.locator("a[data-leave]").click();
            assertThat(page.locator(".easy")).hasCount(0);
            page.navigate(PRODUCT.address("form"));

            assertThat(remembered(page)).isZero();
        }
    }

    @Test
    void sendingLeavesNoWordsInTheTab() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, OWN);
            types(page, FIRST);
            tap(page, "Next", Questions.HELP);
            page.evaluate("() => sessionStorage.setItem('kept-words left', '{}')");
            toTheCheckPage(page);
            tap(page, "Send my answers", "Thank you. We have your answers.");

            assertThat(remembered(page)).isZero();
        }
    }

    @Test
    void theNextPersonAtATabletFindsNoWordsOfTheFirst() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = writing(tablet, SHARED);
            page.route("**/?v-r=uidl*", route -> route.abort());
            types(page, FIRST);
            assertThat(remembered(page)).isEqualTo(1);
            page.unroute("**/?v-r=uidl*");
            page.navigate(PRODUCT.address("tell"));
            Arrival.alive(page);
            assertThat(page.locator("h1")).isVisible();

            assertThat(remembered(page)).isZero();
            assertThat(page.locator("body")).not().containsText(FIRST);
        }
    }

    @Test
    void whileTheWordsGoOutNothingIsSaidOfThemAndAScreenReaderIsLeftInPeace() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, OWN);
            Chromium.slow(page, 1_500);
            types(page, FIRST);
            assertThat(page.locator(".keeping [data-kept]")).isHidden();
            assertThat(page.locator(".keeping [data-not-kept]")).isHidden();
            isKept(page);
            assertThat(page.locator(".keeping [role=status]")).isEmpty();
        }
    }

    @Test
    void aCorrectionOnASlowLineTakesThePlaceOfTheFirstWords() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writing(phone, OWN);
            Chromium.slow(page, 2_500);
            page.waitForRequest(
                    request -> request.url().contains("v-r=uidl")
                            && String.valueOf(request.postData()).contains("I hate Ann"),
                    () -> box(page).fill("I hate Ann"));
            box(page).fill(FIRST);
            button(page, "Next").click();
            assertThat(page.locator("h1"))
                    .hasText(Questions.HELP, new LocatorAssertions.HasTextOptions().setTimeout(SLOWLY_MS));

            page.navigate(PRODUCT.address("tell/check"));
            assertThat(page.locator("main")).containsText(FIRST);
            assertThat(page.locator("main")).not().containsText("I hate");
        }
    }

    @Test
    void aPressDoesNotBringBackWordsThatHaveArrivedAndWereChangedOnAnotherPage() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page one = writing(phone, OWN);
            types(one, FIRST);
            isKept(one);
            Page two = phone.newPage();
            two.navigate(one.url());
            hasWords(two, FIRST);
            box(two).fill(SECOND);
            isKept(two);
            tap(two, "Next", Questions.HELP);
            one.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> button(one, "Next")
                    .click());

            two.navigate(one.url().replaceFirst("/tell/.*", "/tell/check"));
            assertThat(two.locator("main")).containsText(SECOND);
            assertThat(two.locator("main")).not().containsText(FIRST);
        }
    }

    @Test
    void whoWritesWhileAnotherPageSendsIsToldThatTheseWordsAreNotKept() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page one = writing(phone, OWN);
            Page two = phone.newPage();
            two.navigate(PRODUCT.address("tell/check"));
            tap(two, "Send my answers", "Thank you. We have your answers.");
            types(one, FIRST);

            assertThat(one.locator("#line")).containsText("We have not kept what you wrote last on this page.");
            assertThat(remembered(one)).isZero();
        }
    }

    /** Where the line is slow, the page that comes again is words without fields at first. */
    private static void comesAgainSlowly(Page page, Runnable what) {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/static/start.js*", held::add);
        what.run();
        page.waitForCondition(() -> !held.isEmpty(), new Page.WaitForConditionOptions().setTimeout(SLOWLY_MS));
        page.waitForFunction("() => performance.now() > 1000 && document.querySelector('#first main h1')");
        page.unroute("**/static/start.js*");
        held.forEach(Route::resume);
    }

    @Test
    void aChoiceWaitsUntilThePageThatComesAgainIsAlive() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = atFirstQuestion(phone, OWN);
            comesAgainSlowly(page, () -> {
                PRODUCT.kill();
                button(page, Questions.BAD).click();
                PRODUCT.start();
            });

            assertThat(page.locator("h1"))
                    .hasText(Questions.THINGS_BAD_FIRST, new LocatorAssertions.HasTextOptions().setTimeout(SLOWLY_MS));
        } finally {
            PRODUCT.start();
        }
    }

    @Test
    void whatWasTypedIntoAFieldWaitsUntilThePageThatComesAgainIsAlive() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("call-me"));
            Locator number = page.locator("main input[type=tel]");
            assertThat(page.locator("h1:focus")).hasCount(1);
            comesAgainSlowly(page, () -> {
                number.fill("0117 496 0001");
                phone.clearCookies();
                page.locator("main .buttons button").first().click();
            });

            assertThat(number).hasValue("0117 496 0001");
        }
    }

    /** A name is kept as the address for letters, the session goes, and the next letter is about to be typed behind the name. */
    private static Page writesOnWithoutSession(BrowserContext phone) {
        Page page = atFirstQuestion(phone, OWN);
        page.navigate(PRODUCT.address("tell/answer-way"));
        button(page, "By letter").click();
        Locator address = page.locator("main textarea");
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> {
            address.fill("Ann Lee");
            address.blur();
        });
        phone.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
        page.evaluate("() => { document.body.id = 'before'; }");
        address.focus();
        page.keyboard().press("Control+End");
        return page;
    }

    @Test
    void whatIsTypedOnAfterAKeptAddressIsThereWhenThePageComesAgain() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writesOnWithoutSession(phone);
            Locator address = page.locator("main textarea");
            page.keyboard().type(", 1 High Street");
            address.blur();

            assertThat(page.locator("#before"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SLOWLY_MS));
            assertThat(page.locator("main textarea")).hasValue("Ann Lee, 1 High Street");
        }
    }

    @Test
    void whoIsWritingWhenThePageComesAgainLosesNoLetterAndWritesOn() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = writesOnWithoutSession(phone);
            Locator address = page.locator("main textarea");
            page.waitForResponse(answer -> answer.url().contains("carry-on"), () -> page.keyboard()
                    .type(", 1 High", new Keyboard.TypeOptions().setDelay(A_LETTER_MS)));
            page.keyboard().type(" Street", new Keyboard.TypeOptions().setDelay(A_LETTER_MS));

            assertThat(page.locator("#before"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SLOWLY_MS));
            assertThat(address).hasValue("Ann Lee, 1 High Street");
            assertThat(address).isFocused();
            page.keyboard().type(", Bristol");
            assertThat(address).hasValue("Ann Lee, 1 High Street, Bristol");
        }
    }

    @AfterEach
    void nothingOfTheFrameworkIsLeftOver() {
        assertThat(PRODUCT.printed()).doesNotContain("NullPointerException");
    }
}
