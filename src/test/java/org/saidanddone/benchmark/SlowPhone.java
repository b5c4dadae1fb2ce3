package org.saidanddone.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/** A phone with a slow processor on a slow line, and when it shows what. All times are of the clock, in milliseconds. */
final class SlowPhone {

    static final String SAYS = "400 kbit/s, 400 ms there and back, a processor six times slower";

    private static final int BYTES_A_SECOND = 50_000;
    private static final int THERE_AND_BACK_MS = 400;
    private static final int SLOWER = 6;
    private static final double LONGEST_MS = 90_000;

    /** Words can be read when their heading is drawn: on a page that was loaded anew that is its first paint. */
    private static final String WORDS = """
            (heading) => {
              const shown = [...document.querySelectorAll('h1')].some(
                (e) => e.getClientRects().length && e.innerText.includes(heading));
              if (!shown) { return false; }
              const paint = performance.getEntriesByName('first-contentful-paint')[0];
              if (!paint) { return false; }
              if (window.wordsOf === undefined) {
                window.wordsOf = heading;
                return performance.timeOrigin + paint.startTime;
              }
              return Date.now();
            }""";

    /** There is something to press that does what it says: a link, or a button that is alive. */
    private static final String USABLE = """
            ([heading, tap]) => {
              const shown = [...document.querySelectorAll('h1')].some((e) => e.innerText.includes(heading));
              const there = shown && [...document.querySelectorAll('main a[href], main button:not([disabled])')].some(
                (e) => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden'
                  && e.innerText.includes(tap));
              return there && Date.now();
            }""";

    private SlowPhone() {}

    /** From now on this page is slow. */
    static void slow(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", THERE_AND_BACK_MS);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
        page.setDefaultTimeout(LONGEST_MS);
    }

    /** When the words under this heading could be read. */
    static long words(Page page, String heading) {
        return at(page, WORDS, heading);
    }

    /** When this could be pressed. */
    static long usable(Page page, String heading, String tap) {
        return at(page, USABLE, List.of(heading, tap));
    }

    /** Presses it, and says when. */
    static long press(Page page, String tap) {
        long now = System.currentTimeMillis();
        page.evaluate("""
                (tap) => [...document.querySelectorAll('main a[href], main button:not([disabled])')]
                  .find((e) => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden'
                    && e.innerText.includes(tap)).click()""", tap);
        return now;
    }

    private static long at(Page page, String condition, Object argument) {
        return Math.round(((Number) page.waitForFunction(condition, argument).jsonValue()).doubleValue());
    }
}
