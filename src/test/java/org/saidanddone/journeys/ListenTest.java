package org.saidanddone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.speech.Lexicon;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/** Reading aloud in a real browser: with a voice of the device, with the server's, and with none at all. */
@Tag("browser")
class ListenTest {

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final RunningProduct MUTE = RunningProduct.demo().with("SPEECH_PROGRAM", "/no/such/program");

    private static final String LISTEN = "button[data-listen=page]";
    private static final String READING = "[...CSS.highlights.get('reading') ?? []].map(r => r.toString()).join('')";

    /** A voice that says nothing, keeps what it is told, and ends when the test says so. */
    private static final String VOICE = """
            window.said = [];
            const voice = { lang: "en-GB", name: "test", localService: true };
            Object.defineProperty(window, "speechSynthesis", { value: {
              getVoices: () => [voice],
              speak: (utterance) => { window.said.push(utterance); },
              cancel: () => { window.cancelled = true; },
              addEventListener: () => {},
            } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

    private static final String NO_VOICE = "Object.defineProperty(window, 'speechSynthesis', { value: undefined });";

    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
        MUTE.close();
    }

    private static Page open(RunningProduct product, String script) {
        BrowserContext visitor = CHROMIUM.phone();
        visitor.addInitScript(script);
        Page page = visitor.newPage();
        page.navigate(product.address(""));
        page.waitForSelector(LISTEN);
        return page;
    }

    private static void endSentence(Page page) {
        page.evaluate("said[said.length - 1].onend()");
    }

    private static void waitForSentences(Page page, int count) {
        page.waitForFunction("count => said.length >= count", count);
    }

    private static Locator button(Page page) {
        return page.locator(LISTEN);
    }

    @Test
    void nothingStartsByItself() {
        Page page = open(PRODUCT, VOICE);

        assertThat(page.evaluate("said.length")).isEqualTo(0);
    }

    @Test
    void sentencesAreReadInOrderAndTheOneThatIsReadIsShown() {
        Page page = open(PRODUCT, VOICE);

        button(page).click();
        List<String> shown = new java.util.ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            waitForSentences(page, i);
            shown.add(String.valueOf(page.evaluate(READING)));
            endSentence(page);
        }
        waitForSentences(page, 6);

        assertThat(page.evaluate("said.slice(0, 5).map(u => u.text)"))
                .isEqualTo(List.of(
                        "Tell us what you think about the plans",
                        "There are plans to make life better for you.",
                        "You can tell us if life is better.",
                        "Then we must reply to you.",
                        "Tell us what you think"));
        assertThat(shown.get(1)).isEqualTo("There are plans to make life better for you.");
        assertThat(shown.get(3)).isEqualTo("Then we must reply to you.");
    }

    @Test
    void numbersAreSpokenDigitByDigitAndThePageStaysAsItIs() {
        Page page = open(PRODUCT, VOICE);

        for (String words : List.of(
                "Phone 999 now",
                "Phone the police: 101",
                "Ask your GP, or phone 0117 496 0000.",
                "Look at BRS-04.",
                "It was in 2015.",
                "The NHS, the NSPCC and GPs use e-mail.")) {
            assertThat(page.evaluate("words => saidAndDone.spoken(words, 'en-GB')", words))
                    .isEqualTo(Lexicon.of(LanguageFile.ENGLISH).spoken(words));
        }
        assertThat(page.evaluate("saidAndDone.spoken('Ffoniwch 999.', 'cy-GB')"))
                .isEqualTo(Lexicon.of(LanguageFile.WELSH).spoken("Ffoniwch 999."));

        page.navigate(PRODUCT.address("danger"));
        page.waitForSelector(LISTEN);
        button(page).click();
        for (int at = 1; at <= 3; at++) {
            waitForSentences(page, at);
            endSentence(page);
        }
        waitForSentences(page, 4);

        assertThat(String.valueOf(page.evaluate("said.map(u => u.text).join(' ')")))
                .contains("Phone 9 9 9 now");
        assertThat(page.locator("main").innerText()).contains("Phone 999 now").doesNotContain("9 9 9");
    }

    @Test
    void pressedAgainItStops() {
        Page page = open(PRODUCT, VOICE);
        button(page).click();
        waitForSentences(page, 1);
        assertThat(button(page).innerText()).isEqualTo("Stop listening");

        button(page).click();

        assertThat(page.evaluate("window.cancelled")).isEqualTo(true);
        assertThat(page.evaluate("CSS.highlights.has('reading')")).isEqualTo(false);
        assertThat(button(page).innerText()).isEqualTo("Listen to this page");
        assertThat(page.evaluate("said.length")).isEqualTo(1);
    }

    @Test
    void leavingThePageStops() {
        Page page = open(PRODUCT, VOICE);
        button(page).click();
        waitForSentences(page, 1);

        page.click("a[href=about]");
        page.waitForFunction("document.querySelector('h1').textContent === 'About this website'");

        assertThat(page.evaluate("window.cancelled")).isEqualTo(true);
        assertThat(page.evaluate("CSS.highlights.has('reading')")).isEqualTo(false);
    }

    @Test
    void theSpeedOfTheVisitCounts() {
        Page page = open(PRODUCT, VOICE);
        page.click("a[href=easier]");
        page.click("text=Slow");
        page.waitForFunction("document.documentElement.dataset.speed === 'slow'");

        button(page).click();
        waitForSentences(page, 1);

        assertThat(((Number) page.evaluate("said[0].rate")).doubleValue()).isLessThan(1);
    }

    @Test
    void withoutAVoiceTheServerSpeaks() {
        Page page = open(PRODUCT, NO_VOICE);
        Response sound = page.waitForResponse("**/speech", () -> button(page).click());

        assertThat(sound.status()).isEqualTo(200);
        assertThat(sound.headerValue("content-type")).isEqualTo("audio/wav");
        // The second sentence comes when the first was played to its end.
        page.waitForFunction("(" + READING + ").startsWith('There are plans')");
        Request request = sound.request();
        assertThat(request.url()).endsWith("/speech");
        assertThat(request.postData()).contains("Tell+us+what+you+think");
    }

    @Test
    void aVoiceOutsideTheDeviceIsNotUsed() {
        Page page = open(PRODUCT, VOICE.replace("localService: true", "localService: false"));

        Response sound = page.waitForResponse("**/speech", () -> button(page).click());

        assertThat(sound.status()).isEqualTo(200);
        assertThat(page.evaluate("said.length")).isEqualTo(0);
    }

    @Test
    void whereNothingCanSpeakTheButtonSaysSo() {
        MUTE.start();
        Page page = open(MUTE, NO_VOICE);

        button(page).click();
        page.waitForFunction("document.querySelector('.listen-says').textContent !== ''");

        assertThat(page.textContent(".listen-says")).isEqualTo("We cannot read this aloud here.");
        assertThat(button(page).innerText()).isEqualTo("Listen to this page");
        page.click("a[href=plans]");
        page.waitForFunction("document.querySelector('h1').textContent.startsWith('The plans')");
    }

    @Test
    void whoHasNoPageOpenIsNotSpokenTo() throws Exception {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var answer = client.send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(PRODUCT.address("speech")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("text=Hello&lang=en"))
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }
}
