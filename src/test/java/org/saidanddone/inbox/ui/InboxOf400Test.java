package org.saidanddone.inbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/** A reviewer with four hundred cases before them. */
@Tag("browser")
class InboxOf400Test {

    private static final int CASES = 400;
    private static final int TEN = 10;
    private static final Password PASSWORD = new Password("a long pass phrase");

    private static final List<String> SAID = List.of(
            "I wait six months for my health check. Mr Smith does not phone me back.",
            "They changed my flat and nobody asked me first.",
            "My key worker is good. She helps me with money and with letters, and she comes when she said she would.",
            "The bus does not come on Sunday so I cannot go to see my sister.",
            "No one tells me what the plan is for my area. I asked at the office three times.",
            "The training was good but my carer has left and the new one does not know how I talk.",
            "The letters are hard to read.");

    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final RunningProduct RUNNING = RunningProduct.beside(PRODUCT);
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        Database.POSTGRESQL.empty();
        Person ria = PRODUCT.getBean(People.class)
                .add(new EmailAddress("ria@example.org"), "Ria Reviewer", Set.of(Role.REVIEWER));
        PRODUCT.getBean(People.class).setPassword(ria.id(), PASSWORD);
        FeedbackFixtures given = new FeedbackFixtures(PRODUCT);
        List<String> feelings = List.of("BAD", "OK", "GOOD");
        for (int i = 0; i < CASES; i++) {
            String said = SAID.get(i % SAID.size()) + " It was day " + i + "."
                    + (i == CASES / 2 ? " Then a heron stood on the roof." : "");
            given.sentAbout(
                    i % TEN == 0 ? "BRS-01" : "BRS-12",
                    Map.of("happening", said, "feeling", feelings.get(i % feelings.size())));
            Database.CLOCK.moveOn(Duration.ofMinutes(1));
        }
        RUNNING.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        RUNNING.close();
        Database.CLOCK.moveToRealTime();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    /** The cases that can be read without scrolling. */
    private static int onTheScreen(Page page) {
        return ((Number)
                        page.evaluate(
                                "() => [...document.querySelectorAll('#cases a.case-way')].filter((e) => {"
                                        + " const cell = e.closest('.case').getBoundingClientRect();"
                                        + " return e.checkVisibility() && cell.height > 0 && cell.bottom <= window.innerHeight; }).length"))
                .intValue();
    }

    @Test
    void aDozenAndMoreStandOnAScreenAndAreFilteredSearchedAndGoneThroughByKeys() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = Chromium.signedIn(desk, RUNNING, "inbox", "ria@example.org", PASSWORD.text());
            page.locator("#cases a.case-way").first().waitFor();
            picture(page, "inbox-of-400");
            Assertions.assertThat(onTheScreen(page)).isGreaterThanOrEqualTo(12);

            page.locator(".filters a[href='inbox?show=waiting']").click();
            assertThat(page.locator("main h1:focus")).hasText("Inbox: waiting longest");

            page.keyboard().press("/");
            page.keyboard().type("heron");
            page.keyboard().press("Enter");
            assertThat(page.locator("#narrowed")).containsText("heron");
            assertThat(page.locator("#cases a.case-way:visible")).hasCount(1);
            assertThat(page.locator("#cases mark:visible")).hasText("heron");
            assertThat(page.locator("#narrowed")).containsText("Found: 1");
            page.locator("#narrow-whole").click();
            assertThat(page.locator("#cases a.case-way:visible")).hasCount(20);
            assertThat(page.locator("main h1:focus")).hasCount(1);

            List<String> listed =
                    page.locator("#cases a.case-way:visible").allInnerTexts().subList(0, TEN);
            page.keyboard().press("j");
            page.keyboard().press("o");
            for (String each : listed) {
                assertThat(page.locator("main h1:focus")).hasText(each);
                assertThat(page.locator("#next-case")).hasCount(1);
                page.keyboard().press("n");
            }
        }
    }

    @Test
    void aCaseIsReadBesideTheListWhereThereIsRoomAndOpenedWhereThereIsNone() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = Chromium.signedIn(desk, RUNNING, "inbox", "ria@example.org", PASSWORD.text());
            Locator way = page.locator("#cases a.case-way").nth(1);
            way.waitFor();
            String second = way.innerText();
            page.locator("#cases [data-case] .case-said").nth(1).click();

            assertThat(page.locator("#reading h2:focus")).hasText(second);
            assertThat(page.locator("#reading .words")).isVisible();
            assertThat(page.locator("h1")).hasText("Inbox: new");
            Assertions.assertThat(Chromium.faults(page, false)).isEmpty();
            picture(page, "inbox-reading");
            page.keyboard().press("Escape");
            assertThat(page.locator("#reading")).hasCount(0);
            assertThat(way).isFocused();

            page.keyboard().press("Escape");
            page.keyboard().press("Enter");
            assertThat(page.locator("#reading h2:focus")).hasText(second);
            page.keyboard().press("j");
            assertThat(page.locator("#cases a.case-way").nth(2)).isFocused();

            page.locator("#reading-close").click();
            page.setViewportSize(1000, 900);
            page.locator("#cases [data-case] .case-said").nth(1).click();
            assertThat(page.locator("main h1:focus")).hasText(second);
        }
    }
}
