package org.saidanddone.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** What is said in a recording, from the box staff write it into to the page everybody sees, in a real browser. */
@Tag("browser")
class TranscriptInTheBrowserTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
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
        person("ria", "Ria Reviewer");
        person("raj", "Raj Reviewer");
    }

    private static void person(String name, String shown) {
        People people = PRODUCT.getBean(People.class);
        Person person = people.add(new EmailAddress(name + "@example.org"), shown, Set.of(Role.REVIEWER));
        people.setPassword(person.id(), PASSWORD);
    }

    /** Feedback whose only words are in a voice recording; with a photo. */
    private OpenDraft recorded() {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("feeling", "BAD", "show", "YES"));
        Attachments attachments = PRODUCT.getBean(Attachments.class);
        attachments.take(
                draft,
                new Piece(UUID.randomUUID().toString(), "happening", AttachmentKind.VOICE, 0, 20, Recorded.webm(100)));
        String photo = UUID.randomUUID().toString();
        attachments.take(
                draft, new Piece(photo, "happening", AttachmentKind.PHOTO, 0, 0, Recorded.photoWithPlace(640, 320)));
        attachments.finish(draft, photo, 1, 0);
        return draft;
    }

    private static Page signedIn(BrowserContext visitor, String name, String path) {
        return Chromium.signedIn(visitor, RUNNING, path, name + "@example.org", PASSWORD.text());
    }

    private static void sound(Page page, String name, boolean strict) {
        assertThat(Chromium.faults(page, strict)).as(name).isEmpty();
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 800);
            Chromium.fits(page, name);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 900);
    }

    private static Locator box(Page page, String name) {
        return page.locator(
                        ".transcript",
                        new Page.LocatorOptions()
                                .setHas(page.locator("button[aria-label='Keep these words: " + name + "']")))
                .locator("textarea");
    }

    private static void write(Page page, String name, String words) {
        box(page, name).fill(words);
        page.locator("button[aria-label='Keep these words: " + name + "']").click();
    }

    @Test
    void whatIsSaidIsWrittenDownHiddenAndPublishedAndTheRecordingNeverIs() {
        OpenDraft draft = recorded();
        long id = given.sent(draft).feedbackId();
        String voice = "Voice recording, part 1, 0:20";
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900);
                BrowserContext other = CHROMIUM.visitor(1280, 900);
                BrowserContext phone = CHROMIUM.phone()) {
            Page page = signedIn(desk, "ria", "inbox");
            assertThat(page.locator("#cases")).containsText("Recordings or photos that nobody has written down: 2");
            sound(page, "inbox-not-written-down", false);
            page.navigate(RUNNING.address("inbox/" + id));
            page.waitForSelector("h1:focus");
            assertThat(page.locator("main")).containsText("Nobody has written down yet what is in this.");
            sound(page, "transcript-nobody", false);
            Page theirs = signedIn(other, "raj", "inbox/" + id);

            write(page, voice, "Quillfeather says the lift stands still.");
            assertThat(page.getByText("The words are kept.")).isVisible();
            assertThat(page.locator(".transcript").first()).containsText("Ria Reviewer");
            sound(page, "transcript-kept", false);

            write(theirs, voice, "The lift stands still, says Quillfeather.");
            assertThat(theirs.locator(".problem")).containsText("Ria Reviewer kept other words for this");
            assertThat(theirs.locator(".transcript").first()).containsText("Quillfeather says the lift stands still.");
            assertThat(box(theirs, voice)).hasValue("The lift stands still, says Quillfeather.");
            sound(theirs, "transcript-both", false);
            theirs.locator("button[aria-label='Keep these words: " + voice + "']")
                    .click();
            assertThat(theirs.getByText("The words are kept.")).isVisible();
            assertThat(theirs.getByText("Earlier versions: 1")).isVisible();

            page.click("#show-now");
            page.locator("[aria-label='Hide: Quillfeather']").click();
            page.waitForSelector("text=Suggestions left to decide: 0");
            page.click("button[aria-label^='Confirm']");
            assertThat(page.getByText("The link is confirmed.")).isVisible();
            page.click("#publish-everyone");
            assertThat(page.getByText("Published. Everybody sees new words once a day."))
                    .isVisible();
            sound(page, "transcript-published", false);

            Database.POSTGRESQL.letANightPass();
            Page seen = phone.newPage();
            seen.navigate(RUNNING.address("actions/BRS/BRS-12"));
            assertThat(seen.locator(".said")).containsText("The lift stands still, says [name hidden].");
            // Few people spoke here: that somebody speaks and does not write could tell who it is.
            assertThat(seen.locator(".said")).not().containsText("Our team wrote down the words.");
            assertThat(seen.locator("main audio, main video, main [data-src], main a[download]"))
                    .hasCount(0);
            assertThat(seen.content()).doesNotContain("Quillfeather");
            sound(seen, "transcript-public", true);

            isReadByThePerson(phone, draft);
        }
    }

    private static void isReadByThePerson(BrowserContext phone, OpenDraft draft) {
        Page page = phone.newPage();
        page.setViewportSize(320, 640);
        page.navigate(RUNNING.address("back"));
        page.getByLabel("Your number").fill(draft.code().number().shown());
        page.getByLabel("Your five words").fill(String.join(" ", draft.code().words()));
        page.locator("main button:has-text('Open')").click();
        page.waitForURL(RUNNING.address("answer"));
        sound(page, "transcript-answer", true);
        page.getByText("Read what we wrote down").click();
        assertThat(page.locator("h1")).hasText("What we wrote down");
        assertThat(page.locator(".said")).containsText("The lift stands still, says Quillfeather.");
        assertThat(page.url()).endsWith("answer/written-down");
        sound(page, "transcript-mine", true);
        page.locator("#not-so-send").click();
        assertThat(page.locator(".problem")).containsText("The box is empty.");
        page.locator("#not-so").fill("I said: the lift is too small.");
        page.locator("#not-so-send").click();
        assertThat(page.locator("h1")).hasText("Thank you for telling us");
        sound(page, "transcript-thanks", true);
    }
}
