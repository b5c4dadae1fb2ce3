package org.saidanddone.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.team.TagList;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** The review of a case in a real browser: by keyboard alone, on a narrow screen, by two colleagues at once. */
@Tag("browser")
class ReviewInTheBrowserTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final String PAYLOAD = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";
    private static final String PAYLOAD_NAME = "<svg onload=\"window.hacked=1\">Raj";

    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final RunningProduct RUNNING = RunningProduct.beside(PRODUCT);
    private static final Chromium CHROMIUM = new Chromium();

    private final FeedbackFixtures given = new FeedbackFixtures(PRODUCT);

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
    void empty() {
        Database.POSTGRESQL.empty();
        person("ria", "Ria Reviewer", Role.REVIEWER);
        person("raj", PAYLOAD_NAME, Role.REVIEWER);
        person("sam", "Sam Safeguarding", Role.SAFEGUARDING_LEAD);
    }

    private static void person(String name, String shown, Role role) {
        People people = PRODUCT.getBean(People.class);
        Person person = people.add(new EmailAddress(name + "@example.org"), shown, Set.of(role));
        people.setPassword(person.id(), PASSWORD);
    }

    private long sent(String happening) {
        return given.sentAbout("BRS-12", Map.of("happening", happening, "feeling", "BAD", "show", "YES"))
                .feedbackId();
    }

    private static Page signedIn(BrowserContext visitor, String name, String path) {
        return Chromium.signedIn(visitor, RUNNING, path, name + "@example.org", PASSWORD.text());
    }

    /** Moves on with the Tab key until the focus is where it should be. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 150; i++) {
            page.keyboard().press("Tab");
            if (isFocused(page, selector)) {
                return;
            }
        }
        throw new AssertionError("the Tab key never reaches " + selector);
    }

    /** Goes into a list with the keys that lists have: Tab into its rows, down from row to row, Enter into a row. */
    private static void pressInList(Page page, String selector) {
        tabTo(page, "vaadin-grid");
        page.keyboard().press("Tab");
        for (int row = 0; row < 20; row++) {
            page.keyboard().press("Enter");
            for (int each = 0; each < 3; each++) {
                if (isFocused(page, selector)) {
                    page.keyboard().press("Enter");
                    return;
                }
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Escape");
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("the keys of the list never reach " + selector);
    }

    private static boolean isFocused(Page page, String selector) {
        return Boolean.TRUE.equals(page.evaluate("s => document.activeElement?.matches(s) === true", selector));
    }

    private static void press(Page page, String selector) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
    }

    private static void sound(Page page, String name) {
        assertThat(Chromium.faults(page, false)).as(name).isEmpty();
        Chromium.fits(page, name);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", name + "-" + page.viewportSize().width + ".png")));
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    @Test
    void aReviewerGoesFromCaseToCaseByKeys() {
        sent("The lift is broken.");
        sent("The bus is late.");
        sent("The ramp is too steep.");
        try (BrowserContext ria = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(ria, "ria", "inbox");
            List<String> listed = page.locator("#cases a.case-way:visible").allInnerTexts();
            assertThat(listed).hasSize(3);
            page.keyboard().press("j");
            page.keyboard().press("o");
            for (String each : listed) {
                PlaywrightAssertions.assertThat(page.locator("main h1:focus")).hasText(each);
                PlaywrightAssertions.assertThat(page.locator("#next-case")).hasCount(1);
                page.keyboard().press("n");
            }
            PlaywrightAssertions.assertThat(page.getByText("That was the last case of this list."))
                    .isVisible();

            page.locator("main h1").focus();
            page.keyboard().press("j");
            page.keyboard().press("o");
            PlaywrightAssertions.assertThat(page.locator("main h1:focus")).hasText(listed.getFirst());
            page.keyboard().press("?");
            PlaywrightAssertions.assertThat(page.locator("#shortcuts summary")).isFocused();
            sound(page, "case-shortcuts");
            page.keyboard().press("u");
            PlaywrightAssertions.assertThat(page.locator("main h1:focus")).hasText("Inbox: new");
        }
    }

    @Test
    void aCaseIsReviewedByKeyboardAloneOnANarrowScreen() {
        long id = sent("Canary shouts at me.\nThe lift is broken.");
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = signedIn(visitor, "ria", "inbox");
            sound(page, "inbox");

            page.keyboard().press("j");
            PlaywrightAssertions.assertThat(page.locator(caseLink(id))).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL(RUNNING.address("inbox/" + id));
            page.waitForSelector("h1:focus");
            sound(page, "case");
            press(page, "#take");
            PlaywrightAssertions.assertThat(page.getByText("You work on this case."))
                    .isVisible();

            tabTo(page, ".marked");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Shift+ArrowRight");
            for (int i = 0; i < " shouts".length(); i++) {
                page.keyboard().press("Control+Shift+ArrowLeft");
            }
            press(page, "#hide-selected");
            PlaywrightAssertions.assertThat(page.locator(".hidden-words")).hasText("Canary");

            press(page, "button[aria-label^='Confirm']");
            PlaywrightAssertions.assertThat(page.getByText("The link is confirmed."))
                    .isVisible();
            press(page, "#publish-everyone");
            PlaywrightAssertions.assertThat(page.getByText("Published. Everybody sees new words once a day."))
                    .isVisible();
            sound(page, "case-published");
        }
        Database.POSTGRESQL.letANightPass();
        Database.CLOCK.moveToRealTime();
        assertThat(PRODUCT.getBean(org.saidanddone.review.PublishedFeedbacks.class)
                        .aboutAction(given.action("BRS-12").id()))
                .singleElement()
                .satisfies(form -> assertThat(form.answers().getFirst().words())
                        .isEqualTo("[name hidden] shouts at me.\nThe lift is broken."));
    }

    @Test
    void whatIsSelectedWithTheMouseIsHiddenWhereItStandsAWordOrAWholeParagraph() {
        long id = sent("lift and lift");
        try (BrowserContext visitor = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(visitor, "ria", "inbox/" + id);
            Locator words = page.locator(".marked");
            Locator hidden = page.locator(".decisions .hidden-words");

            words.dblclick(new Locator.DblclickOptions().setPosition(24, 16));
            page.click("#hide-selected");
            PlaywrightAssertions.assertThat(hidden).hasText(new String[] {"lift"});

            page.click("#hide-selected");
            PlaywrightAssertions.assertThat(page.locator(".problem")).containsText("Select the words to hide first.");

            words.click(new Locator.ClickOptions().setPosition(24, 16).setClickCount(3));
            page.click("#hide-selected");
            PlaywrightAssertions.assertThat(hidden.filter(new Locator.FilterOptions().setHasText("lift and lift")))
                    .hasCount(1);
        }
    }

    @Test
    void theScreensAreSoundOnAWideScreenToo() {
        long id = sent("Canary shouts at me. I told canary to stop.");
        given.sentAbout("BRS-01", Map.of("happening", "I am not safe here", "safe", "NO"));
        for (int width : new int[] {500, 1280}) {
            try (BrowserContext ria = CHROMIUM.visitor(width, 900);
                    BrowserContext sam = CHROMIUM.visitor(width, 900)) {
                Page inbox = signedIn(ria, "ria", "inbox");
                inbox.navigate(RUNNING.address("inbox?show=waiting"));
                inbox.waitForSelector("h1:focus");
                sound(inbox, "inbox");
                inbox.navigate(RUNNING.address("inbox/" + id));
                inbox.waitForSelector("#take");
                sound(inbox, "case");
                Page concerns = signedIn(sam, "sam", "concerns");
                sound(concerns, "concerns");
                concerns.click("vaadin-grid-cell-content a");
                concerns.waitForSelector("#decision");
                sound(concerns, "concern");
            }
        }
    }

    @Test
    void whatPeopleWriteIsShownAsTextAndNeverRuns() {
        long id = sent(PAYLOAD);
        try (BrowserContext ria = CHROMIUM.visitor(1280, 900);
                BrowserContext raj = CHROMIUM.visitor(1280, 900)) {
            Page theirs = signedIn(raj, "raj", "inbox/" + id);
            theirs.click("#take");
            PlaywrightAssertions.assertThat(theirs.getByText("You work on this case."))
                    .isVisible();

            Page page = signedIn(ria, "ria", "inbox/" + id);
            PlaywrightAssertions.assertThat(page.locator(".marked")).hasText(PAYLOAD);
            PlaywrightAssertions.assertThat(page.getByText(PAYLOAD_NAME + " works on this case."))
                    .isVisible();
            assertThat(page.content()).contains("&lt;img src=x");
            page.navigate(RUNNING.address("inbox?show=waiting"));
            PlaywrightAssertions.assertThat(page.locator(cells(id)).getByText(PAYLOAD_NAME, EXACT))
                    .isVisible();
            assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
            assertThat(theirs.evaluate("window.hacked === undefined")).isEqualTo(true);
        }
    }

    @Test
    void whoeverComesSecondSeesBothStatesAndLosesNothing() {
        long id = sent("Canary shouts at me.");
        try (BrowserContext ria = CHROMIUM.visitor(1280, 900);
                BrowserContext sam = CHROMIUM.visitor(1280, 900)) {
            Page first = signedIn(ria, "ria", "inbox/" + id);
            Page second = signedIn(sam, "sam", "inbox/" + id);
            first.click("button[aria-label^='Confirm']");
            PlaywrightAssertions.assertThat(first.getByText("The link is confirmed."))
                    .isVisible();

            second.fill("#hide-words", "Canary");
            second.click("#hide-words-button");

            PlaywrightAssertions.assertThat(second.locator(".problem"))
                    .containsText("Ria Reviewer changed this case while you had it open");
            PlaywrightAssertions.assertThat(second.getByText("What you wanted: hide the words \"Canary\""))
                    .isVisible();
            assertThat(second.inputValue("#hide-words")).isEqualTo("Canary");
            sound(second, "changed-meanwhile");

            second.click("#hide-words-button");
            PlaywrightAssertions.assertThat(second.locator(".hidden-words")).hasText("Canary");
        }
    }

    @Test
    void aConcernIsRaisedAndClearedByKeyboard() {
        long id = sent("Somebody hits me.");
        try (BrowserContext ria = CHROMIUM.phone();
                BrowserContext sam = CHROMIUM.phone()) {
            Page reviewer = signedIn(ria, "ria", "inbox/" + id);
            press(reviewer, "details:has(#concern-why) > summary");
            tabTo(reviewer, "#concern-why");
            reviewer.keyboard().type("Somebody hits this person.");
            press(reviewer, "#concern-raise");
            PlaywrightAssertions.assertThat(reviewer.getByText("The case is now with the safeguarding lead."))
                    .isVisible();
            assertThat(reviewer.content()).doesNotContain("Somebody hits me.");

            Page lead = signedIn(sam, "sam", "concerns");
            pressInList(lead, "vaadin-grid-cell-content a");
            lead.waitForSelector("#decision");
            sound(lead, "concern");
            press(lead, "#concern-seen");
            PlaywrightAssertions.assertThat(lead.getByText("It is recorded that you have seen this concern."))
                    .isVisible();
            tabTo(lead, "#wants");
            lead.keyboard().type("To be left alone.");
            tabTo(lead, "#told");
            lead.keyboard().type("Nobody");
            tabTo(lead, "#consent");
            lead.keyboard().type("Nobody");
            tabTo(lead, "#decision");
            lead.keyboard().type("Rang them, they are safe now.");
            press(lead, "#concern-clear");
            PlaywrightAssertions.assertThat(
                            lead.getByText("The concern has ended.").first())
                    .isVisible();
            reviewer.navigate(RUNNING.address("inbox/" + id));
            PlaywrightAssertions.assertThat(reviewer.locator("#take")).isVisible();
        }
    }

    @Test
    void twoReviewersSeeEachOthersWorkWithoutLoadingThePageAgain() {
        long first = sent("The lift is broken.");
        long second = sent("The bus is late.");
        try (BrowserContext ria = CHROMIUM.visitor(1280, 900);
                BrowserContext sam = CHROMIUM.visitor(1280, 900)) {
            Page inbox = signedIn(ria, "ria", "inbox");
            Page other = signedIn(sam, "sam", "inbox/" + first);
            Locator row = inbox.locator(cells(first));
            PlaywrightAssertions.assertThat(row.getByText("Open now: Sam Safeguarding"))
                    .isVisible();
            inbox.locator(caseLink(second)).focus();

            other.click("#take");
            PlaywrightAssertions.assertThat(row.getByText("Sam Safeguarding", EXACT))
                    .isVisible();
            Database.CLOCK.moveOn(
                    Duration.between(Database.CLOCK.instant(), Clock.systemUTC().instant()));
            long third = sent("The ramp is too steep.");
            PlaywrightAssertions.assertThat(inbox.locator("#show-new")).hasText("1 new. Show it");
            PlaywrightAssertions.assertThat(inbox.locator(caseLink(second))).isFocused();
            PlaywrightAssertions.assertThat(inbox.locator(caseLink(third))).hasCount(0);
            sound(inbox, "inbox-live");
            inbox.keyboard().press("n");
            PlaywrightAssertions.assertThat(inbox.locator(caseLink(third))).isVisible();

            Page opened = signedInAlready(inbox, "inbox/" + first);
            PlaywrightAssertions.assertThat(opened.locator(".presence"))
                    .hasText("Sam Safeguarding has this case open now.");
            PlaywrightAssertions.assertThat(other.locator(".presence")).hasText("Ria Reviewer has this case open now.");
            tab(other, "Notes");
            other.fill("#note", "I ring the landlord today.");
            opened.click("button[aria-label^='Confirm']");
            PlaywrightAssertions.assertThat(other.locator(".presence")).containsText("Somebody has changed this case");
            other.click("#show-now");
            PlaywrightAssertions.assertThat(other.locator("button[aria-label^='Confirm']"))
                    .hasCount(0);
            assertThat(other.inputValue("#note")).isEqualTo("I ring the landlord today.");
            other.navigate(RUNNING.address("inbox"));
            PlaywrightAssertions.assertThat(opened.locator(".presence")).isEmpty();
        }
    }

    @Test
    void casesAreFoundSelectedAndTakenByKeyboardAlone() {
        long lift = sent("The lift is broken.");
        long bus = sent("The bus is late.");
        tag("Transport");
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = signedIn(visitor, "ria", "inbox");
            press(page, "#narrow summary");
            sound(page, "inbox-narrow");
            page.keyboard().press("/");
            PlaywrightAssertions.assertThat(page.locator("#search-words")).isFocused();
            page.keyboard().type("lift jkxan/");
            PlaywrightAssertions.assertThat(page.locator("#search-words")).hasValue("lift jkxan/");
            page.locator("#search-words").fill("lift");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#narrowed")).containsText("\"lift\"");
            PlaywrightAssertions.assertThat(page.locator(caseLink(lift))).isVisible();
            PlaywrightAssertions.assertThat(page.locator(caseLink(bus) + ":visible"))
                    .hasCount(0);
            assertThat(page.url()).doesNotContain("lift");
            assertThat(page.title()).doesNotContain("lift");
            press(page, "#narrow-whole");
            PlaywrightAssertions.assertThat(page.locator(caseLink(bus))).isVisible();

            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.keyboard().press("k");
            page.keyboard().press("x");
            PlaywrightAssertions.assertThat(page.getByText("2 selected")).isVisible();
            press(page, "#selection summary");
            sound(page, "inbox-selected");
            press(page, "#tag-selected");
            PlaywrightAssertions.assertThat(page.locator(".tag.own").first()).hasText("Transport");
            press(page, "#select-all");
            page.keyboard().press("a");
            PlaywrightAssertions.assertThat(page.getByText("Cases assigned: 2."))
                    .isVisible();
            PlaywrightAssertions.assertThat(page.locator("#cases").getByText("You work on this case."))
                    .hasCount(2);

            page.keyboard().press("?");
            PlaywrightAssertions.assertThat(page.locator("#shortcuts summary")).isFocused();
            sound(page, "inbox-shortcuts");
            tabTo(page, "#shortcuts-on");
            page.keyboard().press("Space");
            page.locator(caseLink(lift)).focus();
            page.keyboard().press("/");
            PlaywrightAssertions.assertThat(page.locator("#search-words")).not().isFocused();
        }
    }

    @Test
    void theAdministratorKeepsTheListOfTags() {
        person("ada", "Ada Administrator", Role.ADMINISTRATOR);
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = signedIn(visitor, "ada", "tags");
            tabTo(page, "#new-tag");
            page.keyboard().type("Transport");
            press(page, "#tag-add");
            PlaywrightAssertions.assertThat(page.getByText("The tag is added.")).isVisible();
            sound(page, "tags");
            page.fill("#new-tag", "transport");
            page.click("#tag-add");
            PlaywrightAssertions.assertThat(page.locator(".problem"))
                    .containsText("There is a tag of this name already.");
            pressInList(page, "button[aria-label='Stop using Transport']");
            PlaywrightAssertions.assertThat(page.getByText("Not in use.")).isVisible();
        }
    }

    private static final Locator.GetByTextOptions EXACT = new Locator.GetByTextOptions().setExact(true);

    /** The cells of a case in the list. */
    private static String cells(long id) {
        return "#cases [data-case='" + id + "']";
    }

    private static String caseLink(long id) {
        return "a[href='inbox/" + id + "']";
    }

    private static Page signedInAlready(Page before, String path) {
        Page page = before.context().newPage();
        page.navigate(RUNNING.address(path));
        page.waitForSelector("h1:focus");
        return page;
    }

    private static void tag(String name) {
        PRODUCT.getBean(WhoIsAsking.class)
                .as(new Asking.Product(), () -> PRODUCT.getBean(TagList.class).add(name));
    }
}
