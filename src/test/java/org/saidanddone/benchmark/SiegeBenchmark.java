package org.saidanddone.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/**
 * One person gives feedback and one safeguarding lead signs in and reads, alone and while somebody attacks. Neither may be
 * refused, and no step may take more than three times what it takes alone. Ends with 1 where that is not so.
 */
public final class SiegeBenchmark {

    private static final int ROUNDS = 5;
    private static final double MOST_TIMES = 3;

    /** What nobody notices is not counted as slow. */
    private static final long FELT_MS = 400;

    private static final double PATIENCE_MS = 30_000;

    private SiegeBenchmark() {}

    /** With "small", the product has 256 MB and no more; with a number, so many milliseconds between two requests of a kind. */
    public static void main(String[] arguments) {
        List<String> said = List.of(arguments);
        boolean small = said.contains("small");
        Duration pause = Duration.ofMillis(said.stream()
                .filter(each -> each.matches("[0-9]+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(100));
        RunningProduct product = RunningProduct.demo().with("TRUSTED_PROXIES", "127.0.0.1");
        if (small) {
            product.withJava("-Xmx256m");
        }
        PrintStream out = System.err;
        boolean well;
        try (product;
                Chromium chromium = new Chromium()) {
            product.start();
            rounds(product, chromium, 1, out);
            Map<String, List<Long>> alone = rounds(product, chromium, ROUNDS, out);
            Map<String, List<Long>> besieged;
            try (Attack attack = new Attack(product, pause)) {
                rounds(product, chromium, 1, out);
                besieged = rounds(product, chromium, ROUNDS, out);
                attack.answers().forEach((what, times) -> out.printf("%6d  %s%n", times.get(), what));
            }
            well = print(out, alone, besieged);
        }
        System.exit(well ? 0 : 1);
    }

    private static boolean print(PrintStream out, Map<String, List<Long>> alone, Map<String, List<Long>> besieged) {
        boolean well = true;
        out.printf("%n%-50s %8s %10s %6s%n", "middle of " + ROUNDS + ", in ms", "alone", "besieged", "times");
        for (Map.Entry<String, List<Long>> each : alone.entrySet()) {
            long before = middle(each.getValue());
            List<Long> then = besieged.getOrDefault(each.getKey(), List.of());
            boolean refused = then.size() < ROUNDS;
            long now = then.isEmpty() ? 0 : middle(then);
            double times = (double) now / Math.max(1, before);
            boolean slow = times > MOST_TIMES && now > FELT_MS;
            well &= !refused && !slow;
            out.printf(
                    "%-50s %8d %10d %6.1f%s%n",
                    each.getKey(),
                    before,
                    now,
                    times,
                    refused ? "  REFUSED " + (ROUNDS - then.size()) + " times" : slow ? "  SLOW" : "");
        }
        return well;
    }

    private static long middle(List<Long> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }

    private static Map<String, List<Long>> rounds(
            RunningProduct product, Chromium chromium, int rounds, PrintStream out) {
        Map<String, List<Long>> took = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            try {
                giver(product, chromium, took);
                lead(product, chromium, took);
            } catch (AssertionError e) {
                out.println("refused at " + e.getMessage());
            }
        }
        return took;
    }

    private static void giver(RunningProduct product, Chromium chromium, Map<String, List<Long>> took) {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            step(took, "giver: home", page, () -> page.navigate(product.address("")), "Tell us what you think");
            step(took, "giver: begin", page, () -> page.navigate(product.address("tell/about/BRS/BRS-04")), "");
            step(took, "giver: who", page, () -> press(page, Questions.OWN), "Is this your own phone");
            step(took, "giver: device, and the draft", page, () -> press(page, "Yes. It is mine"), Questions.FEELING);
            step(took, "giver: an answer", page, () -> press(page, Questions.BAD), Questions.THINGS_BAD_FIRST);
            step(took, "giver: check", page, () -> page.navigate(product.address("tell/check")), Questions.CHECK);
            step(took, "giver: send, and the receipt", page, () -> press(page, "Send my answers"), "Thank you.");
        }
    }

    private static void lead(RunningProduct product, Chromium chromium, Map<String, List<Long>> took) {
        try (BrowserContext desk = chromium.visitor(1280, 900)) {
            Page page = desk.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            step(took, "lead: the page to sign in", page, () -> page.navigate(product.address("sign-in")), "Sign in");
            page.fill("#email", "sam@demo.example");
            page.fill("#password", "said and done demo");
            step(
                    took,
                    "lead: signs in",
                    page,
                    () -> {
                        page.keyboard().press("Enter");
                        page.waitForURL(product.address("work"));
                    },
                    "");
            step(took, "lead: concerns", page, () -> page.navigate(product.address("concerns")), "");
            step(took, "lead: inbox", page, () -> page.navigate(product.address("inbox")), "");
        }
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    /** Until the page has come alive and put the focus on the heading that is expected. */
    private static void step(Map<String, List<Long>> took, String name, Page page, Runnable does, String heading) {
        long begin = System.nanoTime();
        try {
            does.run();
            page.locator("h1:focus")
                    .filter(new Locator.FilterOptions().setHasText(heading))
                    .waitFor();
        } catch (PlaywrightException e) {
            String shown = page.locator("body").innerText().replaceAll("\\s+", " ");
            throw new AssertionError(name + ": " + page.url() + " shows: " + shown, e);
        }
        took.computeIfAbsent(name, unused -> new ArrayList<>())
                .add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
}
