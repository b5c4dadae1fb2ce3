package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;
import org.saidanddone.testing.StoppedPostgres;

/**
 * The product, or its database, is stopped around the moment at which people send their answers and look at their receipt,
 * with real browsers. {@code ./kills} runs many of them, {@code KillsTest} a few.
 */
final class Kills implements AutoCloseable {

    private static final String THANKS = "Thank you. We have your answers.";
    private static final String BEFORE = "There are answers here";
    private static final String SEND = "Send my answers";

    /** Long: a machine that does other work beside is slow, and nothing is lost by that. */
    private static final double PATIENCE_MS = 120_000;

    private static final double PRESSED_AGAIN_AFTER_MS = 10_000;
    private static final int PRESSES = 3;

    /** Without the cases of the demo, which are in a group. */
    private static final String SENT = " from feedback where id not in (select feedback_id from grouped_case)";

    private final Optional<StoppedPostgres> postgres;
    private final RunningProduct product = RunningProduct.demo();
    private final Chromium chromium = new Chromium();
    private final Set<String> receipts = new HashSet<>();
    private final Map<Page, Set<String>> asked = new HashMap<>();

    Kills(Database database) {
        postgres = database == Database.POSTGRESQL ? Optional.of(new StoppedPostgres()) : Optional.empty();
        postgres.ifPresent(server -> product.with("DATABASE_URL", server.url()).with("DATABASE_USER", "postgres"));
        product.start();
        postgres.ifPresent(server -> Database.peopleWhoAct(server.url()));
    }

    /** "./kills 100" on both databases, "./kills 100 postgresql" on one of them. */
    public static void main(String[] arguments) {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        List<Database> databases = arguments.length > 1
                ? List.of(Database.valueOf(arguments[1].toUpperCase(Locale.ROOT)))
                : List.of(Database.values());
        for (Database database : databases) {
            try (Kills here = new Kills(database)) {
                // After the browser, which sets it too.
                PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
                here.receiptOnTheScreen();
                here.line(database
                        + ": the receipt was on the screen: killed, asked to stop, answer cut; reachable each time");
                if (database == Database.POSTGRESQL) {
                    here.databaseStopsWithTheReceiptOnTheScreen();
                    here.databaseStopsWhileSending();
                    here.line(database + ": PostgreSQL stopped at once, before and after sending; reachable each time");
                }
                long seed = new Random().nextLong();
                here.line(database + ": " + kills + " random kills, seed " + seed);
                Count count = here.atRandom(kills, 3, new Random(seed));
                here.nothingIsLostOrDoubled();
                here.line(database + ": " + count);
            }
        }
    }

    private void line(String text) {
        System.out.println(text);
    }

    /** What came of random kills. */
    record Count(int kills, int people, int acknowledged, int sentUnacknowledged, int notSent) {

        @Override
        public String toString() {
            return kills + " kills, " + people + " people: " + acknowledged + " saw their receipt before, "
                    + sentUnacknowledged + " were sent though they had not, " + notSent
                    + " were not sent and went on. None lost, none doubled, every receipt shown";
        }
    }

    /** Each way in which the product can go while a receipt is on the screen, and the answer that is cut. */
    void receiptOnTheScreen() {
        for (Runnable end : List.<Runnable>of(product::kill, product::stop)) {
            BrowserContext phone = chromium.phone();
            Page page = atTheEnd(phone);
            press(page, SEND);
            arrives(page, THANKS);
            String number = number(page);
            end.run();
            product.start();
            loadsAgain(page);
            assertThat(receipt(page)).isEqualTo(number);
            keeps(phone, page);
        }
        answerIsCut();
    }

    /** By hand; it can be just the moment in which the page does so by itself. */
    private static void loadsAgain(Page page) {
        try {
            page.reload();
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("ERR_ABORTED")) {
                throw e;
            }
        }
    }

    /** The answers are in the database, and the browser never hears of it. */
    private void answerIsCut() {
        BrowserContext phone = chromium.phone();
        Page page = atTheEnd(phone);
        AtomicBoolean cut = new AtomicBoolean();
        Predicate<String> answers = address -> address.contains("v-r=uidl");
        page.route(answers, route -> {
            if (!cut.get()) {
                APIResponse answer = route.fetch();
                if (!answer.text().contains(THANKS)) {
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                    return;
                }
                cut.set(true);
            }
            route.abort();
        });
        press(page, SEND);
        page.waitForCondition(cut::get);
        product.kill();
        page.unroute(answers);
        product.start();
        page.navigate(product.address(""));
        assertThat(page.locator("#receipt-here")).containsText("You sent your answers");
        page.locator("#receipt-here").click();
        receipt(page);
        keeps(phone, page);
    }

    /** The page is loaded while there is no database: it leads to the receipt when there is one again. */
    void databaseStopsWithTheReceiptOnTheScreen() {
        StoppedPostgres server = postgres.orElseThrow();
        BrowserContext phone = chromium.phone();
        Page page = atTheEnd(phone);
        press(page, SEND);
        arrives(page, THANKS);
        String number = number(page);
        server.stopAtOnce();
        server.startAgain();
        product.kill();
        product.start();
        loadsAgain(page);
        assertThat(receipt(page)).isEqualTo(number);
        keeps(phone, page);
    }

    /** Nobody can say if it was sent: it is said so, and the same press finds out. */
    void databaseStopsWhileSending() {
        StoppedPostgres server = postgres.orElseThrow();
        BrowserContext phone = chromium.phone();
        Page page = atTheEnd(phone);
        server.stopAtOnce();
        press(page, SEND);
        page.getByText("We do not know yet if we have your answers")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        server.startAgain();
        // The sentence above names the button too.
        page.locator("#send").click();
        arrives(page, THANKS);
        receipts.add(number(page));
        phone.close();
    }

    /** People send at the same time, and the product is killed at a moment that nobody chose. */
    Count atRandom(int kills, int people, Random chance) {
        int acknowledged = 0;
        int unacknowledged = 0;
        int notSent = 0;
        for (int kill = 0; kill < kills; kill++) {
            List<Page> pages = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                pages.add(atTheEnd(chromium.phone()));
            }
            pages.forEach(page -> page.evaluate(
                    "wait => setTimeout(() => document.getElementById('send').click(), wait)", chance.nextInt(60)));
            LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(350)).toNanos());
            product.kill();
            Set<String> sentThen = new HashSet<>(numbers());
            sentThen.removeAll(receipts);
            List<Boolean> thanked = pages.stream()
                    .map(page -> page.locator("h1").innerText().equals(THANKS))
                    .toList();
            product.start();
            for (int person = 0; person < people; person++) {
                Page page = pages.get(person);
                goes(page, product.address("tell"));
                String number = comesToTheReceipt(page);
                boolean sent = sentThen.remove(number);
                if (thanked.get(person)) {
                    assertThat(sent).as("acknowledged, and it is there").isTrue();
                    acknowledged++;
                } else if (sent) {
                    unacknowledged++;
                } else {
                    notSent++;
                }
                keeps(page.context(), page);
            }
            assertThat(sentThen).as("each is found by who sent it").isEmpty();
        }
        return new Count(kills, kills * people, acknowledged, unacknowledged, notSent);
    }

    /**
     * What the person finds: their receipt, or the way back to it, or what they have to send still. The page may have loaded
     * itself anew before, in their own session, and then have pressed "send" for them, as they had done.
     */
    private String comesToTheReceipt(Page page) {
        page.waitForFunction(
                "known => known.includes(document.querySelector('h1')?.innerText)",
                List.of(BEFORE, THANKS, Questions.CHECK),
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MS));
        String heading = page.locator("h1").innerText();
        if (heading.equals(BEFORE)) {
            if (page.getByText("Yes. Show me my receipt").count() > 0) {
                return receipt(page);
            }
            pressUntilItLeads(page, "Go on");
        }
        if (!heading.equals(THANKS)) {
            arrives(page, Questions.CHECK);
            press(page, SEND);
        }
        return receiptHere(page);
    }

    /** Somebody on their own phone who has only to send. */
    private Page atTheEnd(BrowserContext phone) {
        Page page = phone.newPage();
        Set<String> open = new LinkedHashSet<>();
        page.onRequest(request -> open.add(request.url()));
        page.onRequestFinished(request -> open.remove(request.url()));
        page.onRequestFailed(request -> open.remove(request.url()));
        asked.put(page, open);
        page.setDefaultTimeout(PATIENCE_MS);
        page.setDefaultNavigationTimeout(PATIENCE_MS);
        page.navigate(product.address(postgres.isEmpty() ? "tell/about/BRS/BRS-04" : "tell"));
        press(page, Questions.OWN);
        press(page, "Yes. It is mine");
        if (postgres.isPresent()) {
            press(page, "I am not sure");
        }
        arrives(page, postgres.isEmpty() ? Questions.FEELING : Questions.FEELING_NOT_SURE);
        page.navigate(product.address("tell/check"));
        arrives(page, Questions.CHECK);
        return page;
    }

    /** Through the question whose answers they are, to the receipt, which is another one than all before. */
    private String receipt(Page page) {
        arrives(page, BEFORE);
        pressUntilItLeads(page, "Yes. Show me my receipt");
        return receiptHere(page);
    }

    private String receiptHere(Page page) {
        arrives(page, THANKS);
        String number = number(page);
        assertThat(receipts.add(number)).as("each has a receipt of their own").isTrue();
        return number;
    }

    /** Every receipt that anybody saw is of feedback that is there, once, and there is no other. */
    void nothingIsLostOrDoubled() {
        product.kill();
        assertThat(count("select count(*)" + SENT)).isEqualTo(receipts.size());
        assertThat(receipts).allSatisfy(number -> assertThat(
                        count("select count(*) from feedback where case_number = '" + number.replace(" ", "") + "'"))
                .isEqualTo(1));
    }

    /** The person says that they have it: nothing on this phone leads to it any more. */
    private void keeps(BrowserContext phone, Page page) {
        press(page, "Hide my receipt on this device");
        page.waitForURL(product.address(""));
        assertThat(page.locator("#receipt-here")).hasCount(0);
        assertThat(phone.cookies()).noneMatch(cookie -> cookie.name.equals("way-back") && !cookie.value.isEmpty());
        page.navigate(product.address("tell/sent"));
        arrives(page, "Before you start");
        phone.close();
    }

    private static String number(Page page) {
        return page.locator("#case-number").innerText();
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .locator("button, a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    /** The page may just be loading itself anew, because the product is there again: what is pressed then is pressed again. */
    private static void pressUntilItLeads(Page page, String name) {
        boolean led = false;
        for (int i = 0; i < PRESSES && !led; i++) {
            press(page, name);
            led = hasLed(page);
        }
    }

    private static boolean hasLed(Page page) {
        try {
            page.waitForFunction(
                    "before => document.querySelector('h1')?.innerText !== before",
                    BEFORE,
                    new Page.WaitForFunctionOptions().setTimeout(PRESSED_AGAIN_AFTER_MS));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    /** The page may just be loading itself anew, which comes between. */
    private void goes(Page page, String address) {
        for (int left = PRESSES; ; left--) {
            try {
                page.navigate(address);
                return;
            } catch (TimeoutError e) {
                throw new AssertionError("Waited for " + address + ": " + whatItWaitsFor(page), e);
            } catch (PlaywrightException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    /** Where the page stands and what came of all that it asked for, so that a wait can be understood from the line alone. */
    private String whatItWaitsFor(Page page) {
        product.printsItsThreads();
        try {
            return page.evaluate("""
                    () => JSON.stringify({
                        address: location.href,
                        state: document.readyState,
                        heading: document.querySelector('h1')?.innerText,
                        asked: performance.getEntriesByType('resource').map(e => [e.name, e.startTime, e.responseEnd]),
                    })""") + " open: " + asked.getOrDefault(page, Set.of());
        } catch (PlaywrightException e) {
            return e.getMessage() + " open: " + asked.getOrDefault(page, Set.of());
        }
    }

    private static void arrives(Page page, String heading) {
        Arrival.at(page, heading);
    }

    private long count(String question) {
        return Long.parseLong(column(question).getFirst());
    }

    /** The case numbers as a receipt shows them. */
    private List<String> numbers() {
        return column("select case_number" + SENT).stream()
                .map(number -> new CaseNumber(number).shown())
                .toList();
    }

    /** Asks the data itself, with the product dead. */
    private List<String> column(String question) {
        String url = postgres.map(StoppedPostgres::url).orElseGet(product::h2Url);
        try (Connection connection = DriverManager.getConnection(url, postgres.isEmpty() ? "sa" : "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        product.close();
        postgres.ifPresent(StoppedPostgres::close);
    }
}
