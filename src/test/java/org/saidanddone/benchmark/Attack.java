package org.saidanddone.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/**
 * Somebody who wishes the product harm, from several loopback addresses, with nothing but what a browser can send. Bounded in
 * number and time, at a pace that leaves the processors of the machine to the product.
 */
final class Attack implements AutoCloseable {

    private static final int MOST_OF_EACH = 6_000;
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final String REACHED = "http://127.0.0.1:";
    private static final int PIECE = 500_000;

    /** Recordings that are never ended, and small files that become large pictures; gives back how each was answered. */
    private static final String MUCH_IN_ONE_DRAFT = """
            async () => {
              const canvas = new OffscreenCanvas(4500, 4500);
              canvas.getContext("2d").fillRect(9, 9, 4000, 4000);
              const picture = await canvas.convertToBlob();
              const answers = [];
              const send = async (kind, body) => {
                const key = crypto.randomUUID();
                const to = (more, piece) => fetch("/recording", {
                  method: "POST",
                  headers: {
                    "Recording-Key": key,
                    "Recording-Question": "happening",
                    "Recording-Kind": kind,
                    "Recording-Seconds": "1",
                    ...more,
                  },
                  body: piece,
                });
                answers.push(kind + " " + (await to({ "Recording-Place": "0" }, body)).status);
                if (kind === "PHOTO") {
                  answers.push("whole " + kind + " " + (await to({ "Recording-Pieces": "1" }, undefined)).status);
                }
              };
              for (let i = 0; i < 6; i++) {
                await send("VOICE", new Blob([new Uint8Array(500000)]));
                await send("PHOTO", picture);
              }
              return answers;
            }
            """;

    private final RunningProduct product;
    private final Duration pause;
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    /** Begins; each kind of it waits this long between two requests. */
    Attack(RunningProduct product, Duration pause) {
        this.product = product;
        this.pause = pause;
        for (int i = 2; i < 6; i++) {
            String place = "127.0.0." + i;
            repeat("bare visits", place, client -> get(client, ""));
            repeat("speech", place, new CookieManager(), client -> speech(client, place));
        }
        repeat("page after page in one visit", "127.0.0.7", new CookieManager(), client -> get(client, "plans"));
        repeat("recordings", "127.0.0.8", new CookieManager(), this::recording);
        repeat(
                "lost sessions",
                "127.0.0.9",
                client -> send(
                        client,
                        request("carry-on")
                                .header("Carry-On", "0".repeat(40))
                                .POST(HttpRequest.BodyPublishers.noBody())));
        inBrowser("wrong passwords", "sign-in", page -> {
            page.fill("#email", "sam@demo.example");
            page.fill("#password", "wrong and wrong again");
            page.locator("main button.button").first().click();
        });
        inBrowser("wrong receipts and beginnings", "tell", page -> {
            page.locator("main button").first().click();
            page.navigate(reached("back"));
            page.locator("main input").first().fill("1234 5678 apple bread chair door egg");
            page.locator("main button").last().click();
        });
        inBrowser("much in one draft", "tell/about/BRS/BRS-04", page -> {
            press(page, Questions.OWN);
            press(page, "Yes. It is mine");
            page.waitForFunction("title => document.querySelector('h1').innerText === title", Questions.FEELING);
            if (page.evaluate(MUCH_IN_ONE_DRAFT) instanceof List<?> all) {
                all.forEach(answer -> count("much in one draft", String.valueOf(answer)));
            }
        });
        inBrowser("calls", "call-me", page -> {
            page.locator("main input[type=tel]").fill("0117 496 0" + (100 + answers.size()));
            page.locator("main .buttons button").first().click();
        });
    }

    private interface Press {
        int once(HttpClient client) throws IOException, InterruptedException;
    }

    private interface Act {
        void on(Page page);
    }

    private void repeat(String name, String place, Press press) {
        repeat(name, place, null, press);
    }

    private void repeat(String name, String place, @Nullable CookieManager cookies, Press press) {
        begin(name, () -> {
            HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(WAIT);
            if (cookies != null) {
                builder.cookieHandler(cookies);
            }
            try (HttpClient client =
                    builder.localAddress(InetAddress.getByName(place)).build()) {
                for (int i = 0; i < MOST_OF_EACH && !over; i++) {
                    try {
                        count(name, String.valueOf(press.once(client)));
                    } catch (IOException e) {
                        count(name, e.getClass().getSimpleName());
                    }
                    LockSupport.parkNanos(pause.toNanos());
                }
            } catch (IOException e) {
                count(name, e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void inBrowser(String name, String path, Act act) {
        begin(name, () -> {
            try (Chromium chromium = new Chromium(behind())) {
                for (int i = 0; i < MOST_OF_EACH && !over; i++) {
                    try (BrowserContext attacker = chromium.phone()) {
                        attacker.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113." + i % 4));
                        Page page = attacker.newPage();
                        page.setDefaultTimeout(5_000);
                        page.navigate(reached(path));
                        page.waitForSelector("h1:focus");
                        act.on(page);
                        page.waitForTimeout(200);
                        count(name, "done");
                    } catch (PlaywrightException e) {
                        count(name, "refused or late");
                    }
                    LockSupport.parkNanos(pause.multipliedBy(10).toNanos());
                }
            }
        });
    }

    /**
     * The attacker's browsers run on another machine; here they share the processors and give way. A low priority alone
     * would not do: started by root, a browser raises its own, and Linux shares the processors among sessions first
     * (sched(7), "The autogroup feature"), of which each browser is one.
     */
    private static Path behind() {
        try {
            Path script = Files.createTempFile("browser", ".sh");
            Files.writeString(
                    script,
                    "#!/bin/sh\necho 19 > /proc/self/autogroup\nexec chrt --idle 0 " + Chromium.executable()
                            + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private void begin(String name, Runnable work) {
        threads.add(Thread.ofPlatform().name(name).daemon().start(work));
    }

    private void count(String name, String answer) {
        answers.computeIfAbsent(name + ": " + answer, unused -> new AtomicInteger())
                .incrementAndGet();
    }

    private String reached(String path) {
        return REACHED + product.port() + "/" + path;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(reached(path))).timeout(WAIT);
    }

    private int get(HttpClient client, String path) throws IOException, InterruptedException {
        return send(client, request(path));
    }

    /** A visitor like any other, who has long texts read, each another one. */
    private int speech(HttpClient client, String place) throws IOException, InterruptedException {
        int answer = send(
                client,
                request("speech")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "lang=en&text=" + "word%20".repeat(150) + place + System.nanoTime())));
        return answer == 403 ? get(client, "") : answer;
    }

    private static int send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private int recording(HttpClient client) throws IOException, InterruptedException {
        return send(
                client,
                request("recording")
                        .header("Recording-Question", "happening")
                        .header("Recording-Kind", "VOICE")
                        .header("Recording-Key", "00000000-0000-0000-0000-000000000000")
                        .header("Recording-Place", "0")
                        .header("Recording-Seconds", "1")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[PIECE])));
    }

    /** How often each kind was answered how. */
    Map<String, AtomicInteger> answers() {
        return new TreeMap<>(answers);
    }

    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join(WAIT.multipliedBy(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
