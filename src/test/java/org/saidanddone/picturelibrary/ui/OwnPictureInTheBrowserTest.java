package org.saidanddone.picturelibrary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

@Tag("browser")
class OwnPictureInTheBrowserTest {

    private static final RunningProduct RUNNING = RunningProduct.demo();
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        RUNNING.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        RUNNING.close();
    }

    private static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(20, 120, 60));
        pen.fillRect(0, 0, 1200, 800);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static Page administrator(BrowserContext visitor, String path) {
        return Chromium.signedIn(visitor, RUNNING, path, "ada@demo.example", "said and done demo");
    }

    private static void sound(Page page, String name) {
        assertThat(Chromium.faults(page, false)).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " scrolls sideways")
                .isTrue();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", name + "-" + page.viewportSize().width + ".png")));
    }

    private static String shownOnTheStartPage(Page page) {
        page.navigate(RUNNING.address(""));
        page.waitForSelector("h1:focus");
        return String.valueOf(page.getAttribute("a[href='tell'] img", "src"));
    }

    @Test
    void anOwnPictureShowsOnThePageOfAGiverAndGoesAgain() throws IOException {
        try (BrowserContext ada = CHROMIUM.phone();
                BrowserContext somebody = CHROMIUM.phone()) {
            Page giver = somebody.newPage();
            giver.setDefaultTimeout(10_000);
            assertThat(shownOnTheStartPage(giver)).startsWith("pictures/talk.svg?v=");

            Page page = administrator(ada, "work/pictures/talk");
            page.setInputFiles(
                    "#picture-file input[type=file]", new FilePayload("talk.jpg", "image/jpeg", photograph()));
            PlaywrightAssertions.assertThat(page.locator(".file-preview img")).isVisible();
            page.click("#put-picture");
            PlaywrightAssertions.assertThat(page.locator(".problem")).containsText("Say who made the picture.");
            sound(page, "own-picture-problem");
            page.fill("#picture-alternative", "Two friends who talk");
            page.fill("#picture-maker", "Ana Silva");
            page.fill("#picture-licence", "CC BY 4.0");
            page.click("#put-picture");
            PlaywrightAssertions.assertThat(
                            page.getByText("Your picture is now shown wherever this idea has a picture."))
                    .isVisible();
            sound(page, "own-picture");

            String own = shownOnTheStartPage(giver);
            assertThat(own).startsWith("pictures/talk.jpg?v=");
            assertThat((Boolean) giver.evaluate("document.querySelector(\"a[href='tell'] img\").decode()"
                            + ".then(() => document.querySelector(\"a[href='tell'] img\").naturalWidth === 640)"))
                    .isTrue();
            var answer = giver.request().get(RUNNING.address(own));
            assertThat(answer.headers())
                    .containsEntry("content-type", "image/jpeg")
                    .containsEntry("cache-control", "public, max-age=31536000, immutable");
            giver.navigate(RUNNING.address("pictures-thanks"));
            giver.waitForSelector("h1:focus");
            PlaywrightAssertions.assertThat(giver.getByText("Two friends who talk"))
                    .isVisible();
            assertThat(Chromium.faults(giver, true)).isEmpty();

            page.click("#go-back");
            PlaywrightAssertions.assertThat(page.getByText("The picture that came with the website is shown again."))
                    .isVisible();
            assertThat(shownOnTheStartPage(giver)).startsWith("pictures/talk.svg?v=");
        }
    }

    @Test
    void thePackIsDownloadedAndLookedAt() throws IOException {
        try (BrowserContext ada = CHROMIUM.visitor(1280, 900)) {
            Page page = administrator(ada, "work/pictures");
            sound(page, "pictures");
            page.navigate(RUNNING.address("work/picture-pack"));
            page.waitForSelector("h1:focus");
            Path pack = page.waitForDownload(() -> page.click("#download-pack")).path();
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack))) {
                assertThat(zip.getNextEntry())
                        .satisfies(entry -> assertThat(entry.getName()).isEqualTo("manifest.csv"));
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("hospital,,A hospital with a blue sign,,");
            }
            page.setInputFiles("#pack-file input[type=file]", pack);
            page.click("#look-at-pack");
            PlaywrightAssertions.assertThat(page.getByText("This pack changes nothing."))
                    .isVisible();
            sound(page, "picture-pack");
        }
    }
}
