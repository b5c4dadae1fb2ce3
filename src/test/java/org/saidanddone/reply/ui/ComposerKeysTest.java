package org.saidanddone.reply.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.reply.phrase.PhraseWords;
import org.saidanddone.reply.phrase.SavedPhrases;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** A reply is written with the keyboard: a phrase, a picture, a look at it, sent, and on to the next. */
@Tag("browser")
class ComposerKeysTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final RunningProduct RUNNING = RunningProduct.beside(PRODUCT);
    private static final Chromium CHROMIUM = new Chromium();

    private static final Pattern HOME = Pattern.compile(".*pictures/home\\.svg.*");

    private final ReplyFixtures some = new ReplyFixtures(PRODUCT);
    private long first;
    private long second;

    @BeforeAll
    static void start() {
        RUNNING.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        RUNNING.close();
    }

    @AfterEach
    void leave() {
        Database.ACTOR.visitor();
    }

    @BeforeEach
    void twoWhoWait() {
        Database.POSTGRESQL.empty();
        first = some.published("I wait for a home.").feedbackId();
        second = some.published("I wait for a nurse.").feedbackId();
        People people = PRODUCT.getBean(People.class);
        Person rita = people.add(new EmailAddress("rita@example.org"), "Rita", Set.of(Role.REVIEWER));
        people.setPassword(rita.id(), PASSWORD);
        Database.ACTOR.is(people, "Rex", Role.REVIEWER);
        PRODUCT.getBean(SavedPhrases.class)
                .add(new PhraseWords("A doctor rings", "A doctor rings you this week.", "A doctor helps you."));
    }

    private Page composer(BrowserContext desk) {
        return Chromium.signedIn(desk, RUNNING, "reply/" + first, "rita@example.org", PASSWORD.text());
    }

    @Test
    void controlAndEnterShowHowThePersonWillSeeItThenSendItAndOneKeyGoesOnToTheNext() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = composer(desk);
            page.getByLabel("We need to know more").check();
            Locator plain = page.getByLabel("Your question in plain words");
            Locator easy = page.getByLabel("Your question in easy-read words");
            assertThat(plain).isVisible();
            plain.fill("Which home?");
            easy.fill("Which home?");
            page.locator("#use-all-pictures").click();

            easy.press("Control+Enter");
            assertThat(page.locator("#preview-folded > summary")).isFocused();
            assertThat(page.locator("#preview .said-feeling .picture")).hasAttribute("src", HOME);
            assertThat(page.locator("#send")).isVisible();

            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("The reply was sent on").first()).isVisible();
            assertThat(page.getByText("One more person waits for a reply.")).isVisible();
            assertThat(page.locator("#heading")).isFocused();

            page.keyboard().press("n");
            page.waitForURL(url -> url.endsWith("/reply/" + second));
        }
    }

    @Test
    void aPhraseGoesInWhereItsWriterWasOverwritesNothingAndTheBrowserUndoesIt() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = composer(desk);
            Locator plain = page.getByLabel("Reply in plain words");
            Locator easy = page.getByLabel("Reply in easy-read words");
            plain.fill("Thank you.\nGoodbye.");
            plain.press("Control+Home");
            plain.press("End");

            page.locator("#heading").focus();
            page.keyboard().press("p");
            Locator phrase = page.getByLabel("Put in a saved phrase");
            assertThat(phrase).isFocused();
            page.keyboard().type("doctor");
            assertThat(page.getByRole(AriaRole.OPTION)).hasText("A doctor rings");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(plain).hasValue("Thank you.\nA doctor rings you this week.\nGoodbye.");
            assertThat(easy).hasValue("A doctor helps you.");
            assertThat(phrase).isFocused();
            plain.press("Control+z");
            assertThat(easy).hasValue("");
            plain.press("Control+z");
            assertThat(plain).hasValue("Thank you.\nGoodbye.");
        }
    }

    @Test
    void theKeysAreShownAreNoKeysWhileSomebodyWritesAndCanBeTurnedOff() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = composer(desk);
            Locator plain = page.getByLabel("Reply in plain words");
            plain.press("?");
            assertThat(plain).hasValue("?");
            assertThat(page.locator("#composer-keys")).not().hasAttribute("open", "");

            page.locator("#heading").focus();
            page.keyboard().press("?");
            assertThat(page.locator("#composer-keys")).hasAttribute("open", "");
            page.locator("#composer-keys-on").uncheck();
            plain.press("Control+Enter");
            page.locator("#heading").focus();
            page.keyboard().press("p");
            assertThat(page.locator("#heading")).isFocused();
            assertThat(page.locator("#preview-folded").getAttribute("open")).isNull();
        }
    }
}
