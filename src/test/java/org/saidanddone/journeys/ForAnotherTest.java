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
import org.saidanddone.testing.Keyboard;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/**
 * A mother answers for her son about a plan for children, and somebody answers with help: by keyboard alone, with axe on
 * every page passed. Nobody is asked about another person's life as if it was their own.
 */
@Tag("browser")
class ForAnotherTest {

    private static final String PROMISE = "SHL-01";
    private static final String THANKS = "Thank you. We have your answers.";

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

    /** The pages that somebody passes, with what stood on each. */
    private static final class Passed {

        private final Page page;
        private final Keyboard keyboard;
        private final List<String> texts = new ArrayList<>();

        private Passed(Page page) {
            this.page = page;
            keyboard = new Keyboard(page);
        }

        private Passed at(String heading) {
            keyboard.arrivesAt(heading);
            assertThat(Chromium.faults(page, true)).as(heading).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(heading + " is not wider than the screen")
                    .isTrue();
            texts.add(page.locator("main").innerText());
            return this;
        }

        private Passed enter(String... names) {
            for (String name : names) {
                keyboard.enter(name);
            }
            return this;
        }
    }

    private static Passed begins(Page page, String who) {
        page.navigate(PRODUCT.address("tell/about/SHL/" + PROMISE));
        return new Passed(page)
                .at("Before you start")
                .enter(who)
                .at("Is this your own phone or computer?")
                .enter("Yes. It is mine");
    }

    @Test
    void aMotherAnswersForHerSonInQuestionsAboutHim() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            Passed passed = begins(page, Questions.ON_BEHALF);
            int first = passed.texts.size();
            passed.at("How is this for the person?");
            assertThat(page.locator("main")).containsText("About: ");
            passed.enter(Questions.BAD, "They told me");
            passed.keyboard.write("How do you know this person?", "I am his mother");
            passed.enter("Next")
                    .at("What is bad for the person? What is good for the person?")
                    .enter("Write")
                    .at("What is bad for the person? What is good for the person? Write here.");
            passed.keyboard.write(
                    "What is bad for the person? What is good for the person? Write here.",
                    "He has had five social workers.");
            passed.enter("Next")
                    .at("What would help the person?")
                    .enter("Skip")
                    .at("How safe is the person?")
                    .enter("The person is safe")
                    .at(Questions.ABOUT_TEAM)
                    .enter("Other people")
                    .at("Who can read what you say about the person?")
                    .enter(Questions.ONLY_TEAM, "They want me to do this", "Next")
                    .at(Questions.REPLY);
            assertThat(page.locator("main")).containsText("What kind of reply is best for you and the person?");
            passed.enter(Questions.LOOK_HERE, "Next").at(Questions.CHECK);
            assertThat(passed.texts.subList(first, passed.texts.size()))
                    .noneMatch(text -> text.contains(Questions.FEELING))
                    .noneMatch(text -> text.contains(Questions.HELP))
                    .noneMatch(text -> text.contains(Questions.HOW_SAFE));
            assertThat(page.locator("main")).containsText("I am his mother");
            assertThat(page.locator("main")).containsText("They told me");
            assertThat(page.locator("main")).containsText("He has had five social workers.");
            passed.enter("Send my answers").at(THANKS);
        }
    }

    @Test
    void whoeverHasHelpIsAskedAboutTheirOwnLife() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            begins(page, Questions.SUPPORTED)
                    .at(Questions.FEELING)
                    .enter("It is OK")
                    .at(Questions.THINGS)
                    .enter("Skip")
                    .at(Questions.HELP)
                    .enter("Skip")
                    .at(Questions.HOW_SAFE)
                    .enter("I am not sure")
                    .at("How to get help")
                    .enter("Next")
                    .at(Questions.ABOUT_TEAM)
                    .enter(Questions.NOBODY)
                    .at(Questions.WHO_READS)
                    .enter(Questions.EVERYBODY)
                    .at(Questions.REPLY)
                    .enter(Questions.LOOK_HERE, "Next")
                    .at(Questions.CHECK);
            assertThat(page.locator("main")).containsText(Questions.SUPPORTED);
            assertThat(page.locator("main")).not().containsText("person");
            new Passed(page).enter("Send my answers").at(THANKS);
        }
    }
}
