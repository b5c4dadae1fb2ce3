package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/**
 * A voice, a video and a photo as answers, with Chromium's own microphone and camera: cut off in the middle in every way
 * that happens to people, gone on with, sent, and played by staff.
 */
@Tag("browser")
class RecordingTest {

    private static final String RECORDER = "document.getElementById('recorder')";
    private static final String FINITE =
            "() => { const m = document.querySelector('%s'); return m && m.duration > 0 && Number.isFinite(m.duration); }";
    private static final String PLAYS = "() => document.querySelector('%s').currentTime > 0.2";
    private static final String SEEN =
            "() => [...document.querySelectorAll('main img[alt^=\"Photo 1\"]')].some(each => each.naturalWidth > 0)";

    private record Receipt(String number, String words) {}

    @Test
    void aVoiceAVideoAndAPhotoReachStaffWhateverHappensOnTheWay() throws IOException {
        try (RunningProduct product = RunningProduct.demo();
                Chromium chromium = new Chromium();
                BrowserContext phone = chromium.phone();
                BrowserContext tablet = chromium.phone();
                BrowserContext office = chromium.visitor(1280, 900)) {
            product.start();
            Receipt receipt = begins(product, phone);
            goesOn(product, tablet, receipt);
            isHeard(product, office, receipt);
        }
    }

    /** A voice with the connection lost in the middle; then a video, and the page is closed while it runs. */
    private static Receipt begins(RunningProduct product, BrowserContext phone) {
        Page page = phone.newPage();
        opensVoice(product, page);
        assertThat(page.locator("main")).containsText("10 minutes");
        clean(page);

        press(page, "Start recording");
        arrived(page, 1);
        assertThat(page.locator("[data-part=time]")).containsText("of 10:00");
        clean(page);
        page.waitForFunction("() => parseFloat(document.querySelector('.recorder-level div').style.width) > 5");
        phone.setOffline(true);
        assertThat(page.locator("[data-part=lost]")).containsText("There is no connection now.");
        phone.setOffline(false);
        assertThat(page.locator("[data-part=lost]")).containsText("The connection works again.");
        page.locator("[data-do=stop]").click();
        assertThat(page.locator("[data-part=said]")).hasText("We have your recording.");
        page.waitForFunction(FINITE.formatted("#recorder audio"));
        page.evaluate("() => document.querySelector('#recorder audio').play()");
        page.waitForFunction(PLAYS.formatted("#recorder audio"));
        clean(page);
        press(page, "Keep it and go on");
        arrives(page, Questions.HELP);

        press(page, "Stop and come back later");
        arrives(page, "You can come back later");
        Receipt receipt = new Receipt(
                page.locator("#case-number").innerText(),
                String.join(" ", page.locator("#receipt-words li").allInnerTexts()));
        press(page, "Go on now");
        arrives(page, Questions.HELP);
        page.navigate(product.address("tell/happening"));
        arrives(page, Questions.THINGS_BAD_FIRST);
        press(page, "Record a video, or sign");
        arrives(page, Questions.THINGS_BAD_FIRST + " Record a video.");
        clean(page);
        press(page, "Start the video");
        arrived(page, 2);
        page.close();
        return receipt;
    }

    /** On another device, with the receipt: what arrived is there; a second part, a photo, and all is sent. */
    private static void goesOn(RunningProduct product, BrowserContext tablet, Receipt receipt) {
        Page page = tablet.newPage();
        page.navigate(product.address("back"));
        arrives(page, "I have a receipt");
        page.getByLabel("Your number").fill(receipt.number());
        page.getByLabel("Your five words").fill(receipt.words());
        press(page, "Open");
        arrives(page, "Is this your own phone or computer?");
        press(page, "Yes. It is mine");
        arrives(page, "Your answers so far");
        assertThat(page.locator("main")).containsText("You recorded a video of");
        press(page, "Go on");
        arrives(page, Questions.THINGS_BAD_FIRST);
        assertThat(page.locator("main")).containsText("You recorded a video of");
        clean(page);
        page.locator("#way-video").click();
        arrives(page, Questions.THINGS_BAD_FIRST + " Record a video.");
        assertThat(page.locator("[data-part=have]")).containsText("You recorded a video of 0:0");
        press(page, "Play recording 1");
        page.waitForFunction(PLAYS.formatted("[data-part=have] video"));
        clean(page);
        press(page, "Record some more");
        arrived(page, 1);
        page.locator("[data-do=stop]").click();
        assertThat(page.locator("[data-part=made] li")).hasCount(1);
        press(page, "Keep it and go on");

        arrives(page, Questions.HELP);
        press(page, "Add a photo");
        arrives(page, Questions.HELP + " Add a photo.");
        clean(page);
        page.locator("#recorder-file")
                .setInputFiles(new FilePayload("IMG_2041.svg", "image/svg+xml", Recorded.photoWithPlace(640, 320)));
        page.waitForFunction(SEEN);
        assertThat(page.locator("[data-part=have]")).containsText("We have your photo.");
        clean(page);
        page.locator("#recorder-file")
                .setInputFiles(new FilePayload("home.jpg", "image/jpeg", Recorded.text("<svg onload=alert(1)>")));
        assertThat(page.locator("[data-part=said]")).containsText("We cannot open this photo.");
        press(page, "Next");

        arrives(page, Questions.HOW_SAFE);
        press(page, Questions.SAFE);
        arrives(page, Questions.ABOUT_TEAM);
        press(page, Questions.NOBODY);
        press(page, Questions.EVERYBODY);
        arrives(page, Questions.REPLY);
        press(page, "Next");
        arrives(page, Questions.CHECK);
        assertThat(page.locator("main")).containsText("You recorded 0:");
        assertThat(page.locator("main")).containsText("You recorded a video of");
        page.waitForFunction(SEEN);
        clean(page);
        press(page, "Send my answers");
        arrives(page, "Thank you. We have your answers.");
    }

    private static void isHeard(RunningProduct product, BrowserContext office, Receipt receipt) throws IOException {
        Page page = office.newPage();
        page.navigate(product.address("inbox"));
        page.getByLabel("Your e-mail address").fill("ria@demo.example");
        page.getByLabel("Your password").fill("said and done demo");
        press(page, "Sign in");
        page.getByText("Case " + receipt.number()).first().click();
        arrives(page, "Case " + receipt.number());
        Locator main = page.locator("main");
        assertThat(main).containsText("Recordings and photos");
        assertThat(main).containsText("Voice recording, part 1");
        assertThat(main).containsText("Video, part 1");
        assertThat(main).containsText("Video, part 2");
        assertThat(main).containsText("This part was cut off");

        press(page, "Play voice part 1");
        page.waitForFunction(FINITE.formatted("main audio"));
        page.waitForFunction(PLAYS.formatted("main audio"));
        press(page, "Play video part 1");
        page.waitForFunction(PLAYS.formatted("main video"));
        page.waitForFunction("() => document.querySelector('main video').videoWidth > 0");
        page.waitForFunction(SEEN);
        assertThat((Boolean) page.evaluate("() => { const photo = document.querySelector('main img[alt^=\"Photo 1\"]');"
                        + " return photo.naturalHeight > photo.naturalWidth; }"))
                .as("the photo stands upright")
                .isTrue();

        Download photo = page.waitForDownload(() -> {
            page.locator("main a")
                    .filter(new Locator.FilterOptions().setHasText("Download: Photo 1"))
                    .focus();
            page.keyboard().press("Enter");
        });
        assertThat(photo.suggestedFilename()).isEqualTo(receipt.number().replace(" ", "") + "-better-photo-1.jpg");
        String bytes = Files.readString(photo.path(), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
                .doesNotContain("Exif")
                .doesNotContain(new String(Recorded.PLACE, StandardCharsets.ISO_8859_1));
        assertThat(headers(page))
                .contains("application/octet-stream", "nosniff", "no-store")
                .anyMatch(header -> header.startsWith("attachment;"));
        assertThat(Chromium.faults(page, false)).isEmpty();
        page.reload();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Trail"))
                .click();
        assertThat(main).containsText("opened a recording or photo");
    }

    @SuppressWarnings("unchecked")
    private static List<String> headers(Page page) {
        return (List<String>) page.evaluate("async () => { const answer = await fetch(document.querySelector("
                + "'main audio').dataset.src); return ['content-type', 'content-disposition', 'x-content-type-options',"
                + " 'cache-control'].map(name => answer.headers.get(name)); }");
    }

    @Test
    void aServerThatIsKilledInTheMiddleLosesNothingThatHadArrivedAndTheRecordingGoesOn() throws SQLException {
        try (RunningProduct product = RunningProduct.demo();
                Chromium chromium = new Chromium();
                BrowserContext phone = chromium.phone()) {
            product.start();
            Page page = phone.newPage();
            opensVoice(product, page);
            press(page, "Start recording");
            arrived(page, 2);
            int before = reached(page);

            product.kill();
            assertThat(pieces(product)).isGreaterThanOrEqualTo(before);
            assertThat(page.locator("[data-part=lost]")).containsText("There is no connection now.");
            product.start();
            page.waitForFunction("before => " + RECORDER + ".dataset.reached > before + 1", before);
            assertThat(page.locator("#recorder")).hasAttribute("data-recording", "yes");
            page.locator("[data-do=stop]").click();
            assertThat(page.locator("[data-part=said]")).hasText("We have your recording.");
            int all = reached(page) - 1;

            page.navigate(product.address("tell/happening/voice"));
            arrives(page, "There are answers here");
            press(page, "Go on");
            page.waitForFunction("() => document.querySelector('h1').textContent !== 'There are answers here'");
            page.navigate(product.address("tell/happening/voice"));
            arrives(page, Questions.THINGS_BAD_FIRST + " Record your voice.");
            assertThat(page.locator("[data-part=have]")).containsText("You recorded 0:");
            press(page, "Play recording 1");
            page.waitForFunction(FINITE.formatted("[data-part=have] audio"));
            page.waitForFunction(PLAYS.formatted("[data-part=have] audio"));
            product.kill();
            assertThat(pieces(product)).isGreaterThanOrEqualTo(all);
        }
    }

    @Test
    void leavingQuicklyTurnsTheCameraOffAtOnce() {
        try (RunningProduct product = RunningProduct.demo();
                Chromium chromium = new Chromium();
                BrowserContext phone = chromium.phone()) {
            product.start();
            Page page = phone.newPage();
            page.addInitScript("const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
                    + " navigator.mediaDevices.getUserMedia = async (what) => { window.given = await ask(what);"
                    + " return window.given; };");
            opensVoice(product, page);
            press(page, "Start recording");
            arrived(page, 1);
            // Only the answer to the click counts here: the page itself must not go away under the test.
            page.evaluate("() => document.addEventListener('click', (event) => { event.preventDefault();"
                    + " event.stopImmediatePropagation(); }, { capture: true })");
            page.evaluate("() => { window.saidAndDone.leave = () => {}; }");

            page.locator("a[data-leave]")
                    .evaluate(
                            "link => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))");

            assertThat((Boolean) page.evaluate(
                            "() => window.given.getTracks().every(track => track.readyState === 'ended')"))
                    .isTrue();
        }
    }

    @Test
    void aBrowserThatMayNotOrCannotRecordTakesAFile() {
        try (RunningProduct product = RunningProduct.demo();
                Chromium chromium = new Chromium();
                BrowserContext phone = chromium.phone()) {
            product.start();
            Page page = phone.newPage();
            page.addInitScript("delete window.MediaRecorder;");
            opensVoice(product, page);

            assertThat(page.locator("[data-part=said]")).containsText("This browser cannot record.");
            page.locator("#recorder-file")
                    .setInputFiles(new FilePayload("me.txt", "text/plain", Recorded.text("I am no sound.")));
            assertThat(page.locator("[data-part=said]")).containsText("We cannot play this file.");
            page.locator("#recorder-file").setInputFiles(new FilePayload("memo.mp3", "audio/mpeg", Recorded.mp3()));
            assertThat(page.locator("[data-part=said]")).hasText("We have your recording.");
            clean(page);
            press(page, "Keep it and go on");
            arrives(page, Questions.HELP);
        }
    }

    private static void opensVoice(RunningProduct product, Page page) {
        page.navigate(product.address("tell/about/BRS/BRS-04"));
        press(page, Questions.OWN);
        press(page, "Yes. It is mine");
        arrives(page, Questions.FEELING);
        press(page, Questions.BAD);
        arrives(page, Questions.THINGS_BAD_FIRST);
        press(page, "Record your voice");
        arrives(page, Questions.THINGS_BAD_FIRST + " Record your voice.");
    }

    private static void arrived(Page page, int pieces) {
        page.waitForFunction("wanted => Number(" + RECORDER + ".dataset.reached || 0) >= wanted", pieces);
    }

    private static int reached(Page page) {
        return ((Number) page.evaluate("() => Number(" + RECORDER + ".dataset.reached)")).intValue();
    }

    private static void clean(Page page) {
        assertThat(Chromium.faults(page, true)).as(page.title()).isEmpty();
        assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling on " + page.title())
                .isTrue();
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .locator("button:visible, a:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static void arrives(Page page, String heading) {
        Arrival.at(page, heading);
    }

    /** Asks the data itself, with the product dead. */
    private static long pieces(RunningProduct product) throws SQLException {
        try (Connection connection = DriverManager.getConnection(product.h2Url(), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from attachment_piece")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
