package org.saidanddone.inbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
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
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** The list of cases while colleagues work, in a real browser. */
@Tag("browser")
class CaseListInTheBrowserTest {

    private static final int CASES = 5;
    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final RunningProduct RUNNING = RunningProduct.beside(PRODUCT);
    private static final Chromium CHROMIUM = new Chromium();

    private final List<Long> sent = new ArrayList<>();
    private Person ria = person("nobody");

    private static Person person(String name) {
        return new Person(0, new EmailAddress(name + "@example.org"), name, Set.of(), true);
    }

    @BeforeAll
    static void start() {
        Database.POSTGRESQL.empty();
        RUNNING.start();
    }

    @BeforeEach
    void cases() {
        Database.POSTGRESQL.empty();
        ria = PRODUCT.getBean(People.class)
                .add(new EmailAddress("ria@example.org"), "Ria Reviewer", Set.of(Role.REVIEWER));
        PRODUCT.getBean(People.class).setPassword(ria.id(), PASSWORD);
        FeedbackFixtures given = new FeedbackFixtures(PRODUCT);
        for (int i = 0; i < CASES; i++) {
            Database.ACTOR.visitor();
            sent.add(given.sentAbout("BRS-12", Map.of("happening", "It was day " + i + ".", "feeling", "BAD"))
                    .feedbackId());
            Database.CLOCK.moveOn(Duration.ofDays(2));
        }
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        RUNNING.close();
        Database.CLOCK.moveToRealTime();
    }

    private static Page inbox(BrowserContext desk) {
        Page page = Chromium.signedIn(desk, RUNNING, "inbox", "ria@example.org", PASSWORD.text());
        assertThat(ways(page)).hasCount(CASES);
        return page;
    }

    private static Locator ways(Page page) {
        return page.locator("#cases a.case-way:visible");
    }

    private static void by(Page page, String head) {
        page.locator("vaadin-grid-sorter:visible")
                .filter(new Locator.FilterOptions().setHasText(head))
                .click();
    }

    @Test
    void whenACaseAboveGoesTheFocusStaysWithItsCase() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = inbox(desk);
            String third = ways(page).nth(2).innerText();
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(ways(page).nth(2)).isFocused();

            Database.ACTOR.is(PRODUCT.getBean(People.class), "Sam", Role.SAFEGUARDING_LEAD);
            PRODUCT.getBean(Concerns.class).raise(sent.getLast(), "It is about a colleague", List.of(ria.id()));

            assertThat(ways(page)).hasCount(CASES - 1);
            assertThat(page.locator("#cases a.case-way:focus")).hasText(third);
            assertThat(ways(page).nth(1)).isFocused();
        }
    }

    @Test
    void theHeadOfAColumnSortsTheListAndTheNextCaseFollows() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = inbox(desk);
            List<String> newestFirst = ways(page).allInnerTexts();
            List<String> oldestFirst = new ArrayList<>(newestFirst);
            Collections.reverse(oldestFirst);

            by(page, "Reply due");
            assertThat(page).hasURL(Pattern.compile("order=due_first"));
            assertThat(ways(page).first()).hasText(oldestFirst.getFirst());
            Assertions.assertThat(ways(page).allInnerTexts()).isEqualTo(oldestFirst);
            assertThat(page.locator("vaadin-grid-sorter[direction=asc]")).hasText("Reply due");
            Assertions.assertThat(Chromium.faults(page, false)).isEmpty();

            page.keyboard().press("Space");
            assertThat(page).hasURL(Pattern.compile("order=due_last"));
            assertThat(ways(page).first()).hasText(newestFirst.getFirst());

            by(page, "Waiting");
            assertThat(page).hasURL(Pattern.compile("show=new$"));
            by(page, "Waiting");
            assertThat(page).hasURL(Pattern.compile("order=longest"));
            assertThat(ways(page).first()).hasText(oldestFirst.getFirst());
            page.reload();
            assertThat(ways(page).first()).hasText(oldestFirst.getFirst());

            ways(page).first().click();
            for (String each : oldestFirst) {
                assertThat(page.locator("main h1:focus")).hasText(each);
                page.keyboard().press("n");
            }
        }
    }
}
