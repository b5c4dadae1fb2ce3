package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Inputs;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** A file that is empty, changes, goes away or is of another kind is said to be so, and never keeps the next one back. */
@Tag("browser")
class FilesTest {

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final Chromium CHROMIUM = new Chromium();
    private static final int SOME_PIECES = 700_000;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
    }

    private static Page opens(BrowserContext phone, String way) {
        Page page = phone.newPage();
        page.addInitScript("delete window.MediaRecorder;");
        page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
        press(page, Questions.OWN);
        press(page, "Yes. It is mine");
        arrives(page, Questions.FEELING);
        press(page, Questions.BAD);
        arrives(page, Questions.THINGS_BAD_FIRST);
        press(page, way);
        page.locator("#recorder-file").waitFor();
        return page;
    }

    private static void arrives(Page page, String heading) {
        Arrival.at(page, heading);
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .locator("button:visible, a:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static Locator said(Page page) {
        return page.locator("[data-part=said]");
    }

    private static void chooses(Page page, String name, byte[] content) {
        page.locator("#recorder-file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    @Test
    void anEmptyFileIsSaidToBeEmptyAndAnotherKindNamesTheKinds() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = opens(phone, "Record your voice");

            chooses(page, "zero.m4a", Inputs.bytes("zero.m4a"));
            assertThat(said(page)).containsText("There is no sound in this recording.");
            chooses(page, "voice-note.amr", Inputs.bytes("voice-note.amr"));
            assertThat(said(page)).containsText("mp3, m4a, wav, ogg or aac");
            chooses(page, "memo.mp3", Recorded.mp3());
            assertThat(said(page)).hasText("We have your recording.");
        }
    }

    @Test
    void aPictureOfAnIphoneIsRefusedWithTheWayOut() throws IOException {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = opens(phone, "Add a photo");

            chooses(page, "zero.jpg", Inputs.bytes("zero.jpg"));
            assertThat(said(page)).containsText("This photo is empty.");
            chooses(page, "heic-named.jpg", Inputs.bytes("heic-named.jpg"));
            assertThat(said(page)).containsText("Choose \"Most Compatible\".");
            chooses(page, "good.jpg", Recorded.photoWithPlace(640, 320));
            assertThat(page.locator("[data-part=have]")).containsText("We have your photo.");
        }
    }

    private Path largeSound(String name) {
        try {
            return Files.write(folder.resolve(name), Arrays.copyOf(Recorded.mp3(), SOME_PIECES));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void isSentWhile(Page page, Path file, Runnable happens) {
        AtomicInteger pieces = new AtomicInteger();
        Consumer<Route> handler = route -> {
            if (pieces.getAndIncrement() == 0) {
                happens.run();
            }
            route.resume();
        };
        page.route("**/recording", handler);
        page.locator("#recorder-file").setInputFiles(file);
        assertThat(said(page)).containsText("This file has changed, or it is gone.");
        page.unroute("**/recording", handler);
    }

    @Test
    void aFileThatChangesOrGoesWhileItIsSentIsNamedAndTheNextOneGoes() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = opens(phone, "Record your voice");
            Path first = largeSound("first.mp3");
            isSentWhile(page, first, () -> write(first));
            Path second = largeSound("second.mp3");
            isSentWhile(
                    page, second, () -> Assertions.assertThat(second.toFile().delete())
                            .isTrue());

            chooses(page, "memo.mp3", Recorded.mp3());

            assertThat(said(page)).hasText("We have your recording.");
            page.reload();
            assertThat(page.locator("[data-part=have]")).isVisible();
            Assertions.assertThat(page.locator("[data-part=have] li").count())
                    .as("nothing of the other two was kept")
                    .isEqualTo(1);
        }
    }

    @Test
    void whatWasSaidOfOneFileDoesNotStandBesideTheNextOne() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = opens(phone, "Record your voice");
            chooses(page, "zero.m4a", Inputs.bytes("zero.m4a"));
            assertThat(said(page)).not().isEmpty();
            page.evaluate("() => Object.defineProperty(HTMLMediaElement.prototype, 'src', { set() {} })");

            chooses(page, "memo.mp3", Recorded.mp3());

            assertThat(said(page)).isEmpty();
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "something else", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aPageThatANetworkPutsBetweenIsNotTakenForOurs() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = opens(phone, "Record your voice");
            AtomicInteger asked = new AtomicInteger();
            page.route("**/recording", route -> {
                if (asked.getAndIncrement() < 2) {
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(200)
                            .setContentType("text/html")
                            .setBody("<h1>Welcome to our wireless network</h1>"));
                } else {
                    route.resume();
                }
            });

            chooses(page, "memo.mp3", Recorded.mp3());

            assertThat(page.locator("[data-part=lost]")).containsText("There is no connection now.");
            assertThat(said(page)).hasText("We have your recording.");
            Assertions.assertThat(asked.get()).isGreaterThan(3);
        }
    }
}
