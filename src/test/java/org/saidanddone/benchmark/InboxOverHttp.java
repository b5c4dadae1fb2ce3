package org.saidanddone.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.platform.DatabaseAddress;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/**
 * The work of a reviewer through the page, in a browser, signed in: how long the browser waits for what it asks the server. What
 * is always the same (scripts, styles, pictures) is kept by the browser and not counted, and neither is drawing.
 */
final class InboxOverHttp {

    static final int TIMES = Integer.getInteger("benchmark.times.http", 20);
    private static final int WARM = Integer.getInteger("benchmark.warm.http", 10);
    static final int TABS = Integer.getInteger("benchmark.tabs", 20);
    private static final double PATIENCE_MS = 60_000;
    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final List<String> RARE = List.of("place1234", "place39999", "place777", "place2026", "place31");
    private static final List<String> COMMON = List.of("help", "staff", "lift broken", "wheelchair", "appointment");
    private static final double NANOS = 1_000_000;

    private final ApplicationContext product;
    private final Person reviewer;

    /** What was measured with the database on the same machine, and one millisecond away. */
    record Figures(
            Map<String, Measured> near,
            Map<String, Measured> far,
            double nearMs,
            double farMs,
            long tab,
            long caseTab) {}

    InboxOverHttp(ApplicationContext product, Person reviewer) {
        this.product = product;
        this.reviewer = reviewer;
    }

    Figures measure() throws SQLException {
        product.getBean(People.class).setPassword(reviewer.id(), PASSWORD);
        DatabaseAddress at = product.getBean(Settings.class).database();
        Matcher port = Pattern.compile("localhost:(\\d+)").matcher(at.jdbcUrl());
        if (!port.find()) {
            throw new IllegalStateException("no port in " + at.jdbcUrl());
        }
        try (FarDatabase far = new FarDatabase(Integer.parseInt(port.group(1)));
                Chromium chromium = new Chromium()) {
            String away = at.jdbcUrl().replace("localhost:" + port.group(1), "localhost:" + far.port());
            Map<String, Measured> nearby;
            List<Long> held;
            try (RunningProduct running = RunningProduct.beside(product).start();
                    BrowserContext desk = chromium.visitor(1280, 900)) {
                nearby = work(running, desk);
                held = held(running, desk);
            }
            Map<String, Measured> further;
            try (RunningProduct running = RunningProduct.beside(product)
                            .with("DATABASE_URL", away)
                            .start();
                    BrowserContext desk = chromium.visitor(1280, 900)) {
                further = work(running, desk);
            }
            return new Figures(nearby, further, there(at.jdbcUrl(), at), there(away, at), held.get(0), held.get(1));
        }
    }

    /** How long it takes to ask the database nothing. */
    private static double there(String url, DatabaseAddress at) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, at.user(), at.password());
                PreparedStatement nothing = connection.prepareStatement("select 1")) {
            return Measured.of(WARM, 100, i -> {
                        try {
                            nothing.execute();
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .middle();
        }
    }

    private Map<String, Measured> work(RunningProduct running, BrowserContext desk) {
        Page page = Chromium.signedIn(desk, running, "inbox", reviewer.email().text(), PASSWORD.text());
        page.setDefaultTimeout(PATIENCE_MS);
        Waited waited = new Waited(page);
        Map<String, List<Long>> took = new LinkedHashMap<>();
        Iterator<String> rare =
                Stream.generate(() -> RARE).flatMap(List::stream).iterator();
        Iterator<String> common =
                Stream.generate(() -> COMMON).flatMap(List::stream).iterator();
        for (int i = 0; i < WARM + TIMES; i++) {
            if (i == WARM) {
                took.clear();
            }
            waited.step(took, "Open the page", () -> page.navigate(running.address("inbox?show=new")), first(page));
            waited.step(
                    took,
                    "Another list",
                    () -> page.locator(".filters a[href='inbox?show=waiting']").click(),
                    page.locator("h1:has-text('waiting longest')"));
            String rarely = rare.next();
            waited.step(took, "Search for a rare word", () -> search(page, rarely), found(page, rarely));
            String often = common.next();
            waited.step(took, "Search for common words", () -> search(page, often), found(page, often));
            page.locator("#narrow-whole").click();
            page.locator("#narrowed").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.navigate(running.address("inbox?show=reopened"));
            Locator way = page.locator("#cases a.case-way").nth(i % 20);
            way.waitFor();
            String name = way.innerText();
            waited.step(took, "Open a case", way::click, page.locator("main h1:focus:has-text('" + name + "')"));
            Locator take = page.locator("#take");
            String before = take.innerText();
            waited.step(
                    took,
                    "Save: take the case or give it back",
                    take::click,
                    page.locator("#take:not(:has-text('" + before + "'))"));
        }
        page.close();
        Map<String, Measured> all = new LinkedHashMap<>();
        took.forEach((name, each) -> all.put(name, Measured.of(each)));
        return all;
    }

    private static Locator first(Page page) {
        return page.locator("#cases a.case-way").first();
    }

    private static Locator found(Page page, String words) {
        return page.locator("#narrowed:has-text('" + words + "')");
    }

    private static void search(Page page, String words) {
        page.keyboard().press("Escape");
        page.locator("h1").click();
        page.keyboard().press("/");
        page.locator("#search-words").fill(words);
        page.keyboard().press("Enter");
    }

    /** How many bytes a tab holds that shows the inbox, and one that shows a case. */
    private List<Long> held(RunningProduct running, BrowserContext desk) {
        Page first = desk.newPage();
        first.setDefaultTimeout(PATIENCE_MS);
        first.navigate(running.address("inbox?show=reopened"));
        first(first).waitFor();
        String path = String.valueOf(first(first).getAttribute("href"));
        long before = running.bytesHeld();
        List<Page> tabs = new ArrayList<>();
        for (int i = 0; i < TABS; i++) {
            Page tab = desk.newPage();
            tab.setDefaultTimeout(PATIENCE_MS);
            tab.navigate(running.address("inbox?show=reopened"));
            first(tab).waitFor();
            tabs.add(tab);
        }
        long inbox = (running.bytesHeld() - before) / TABS;
        tabs.forEach(Page::close);
        first.waitForTimeout(1_000);
        long without = running.bytesHeld();
        tabs.clear();
        for (int i = 0; i < TABS; i++) {
            Page tab = desk.newPage();
            tab.setDefaultTimeout(PATIENCE_MS);
            tab.navigate(running.address(path));
            tab.locator("#take").waitFor();
            tabs.add(tab);
        }
        long cases = (running.bytesHeld() - without) / TABS;
        tabs.forEach(Page::close);
        first.close();
        return List.of(inbox, cases);
    }

    /** How long the browser waits for the server in a step. */
    private static final class Waited {

        private static final Pattern OURS = Pattern.compile("document|xhr|fetch");

        private double ms;

        Waited(Page page) {
            page.onRequestFinished(request -> {
                if (OURS.matcher(request.resourceType()).matches() && !polls(request)) {
                    ms += request.timing().responseEnd - request.timing().requestStart;
                }
            });
        }

        /** What the page asks by itself every few seconds belongs to no step. */
        private static boolean polls(Request request) {
            String sent = request.postData();
            return sent != null && sent.contains("ui-poll");
        }

        void step(Map<String, List<Long>> took, String name, Runnable does, Locator until) {
            ms = 0;
            does.run();
            until.first().waitFor();
            took.computeIfAbsent(name, unused -> new ArrayList<>()).add((long) (ms * NANOS));
        }
    }
}
