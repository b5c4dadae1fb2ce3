package org.saidanddone.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.PrintStream;
import java.util.List;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Keyboard;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;
import org.saidanddone.testing.Traffic;

/**
 * How much a phone loads on a first visit with nothing cached: up to the first question, and for each next one. The
 * target is 350 KB (1 KB = 1000 bytes) and then 15 KB.
 */
public final class FirstVisitBenchmark {

    private static final int FIRST_QUESTION_KB = 350;
    private static final int NEXT_KB = 15;

    private record Step(String tap, String heading) {}

    private static final List<Step> TO_THE_FIRST_QUESTION = List.of(
            new Step("Tell us what you think", "Before you start"),
            new Step(Questions.OWN, "Is this your own phone or computer?"),
            new Step("Yes. It is mine", "Which plan is it about?"),
            new Step("Homes, not hospitals", "Which part of the plan is it about?"),
            new Step("Leaving hospital", "Which promise is it about?"),
            new Step("Money for your care at home", Questions.FEELING));

    private static final List<Step> NEXT_QUESTIONS = List.of(
            new Step(Questions.BAD, Questions.THINGS_BAD_FIRST),
            new Step("Skip", Questions.HELP),
            new Step("Skip", Questions.HOW_SAFE),
            new Step(Questions.SAFE, Questions.ABOUT_TEAM));

    private FirstVisitBenchmark() {}

    /** Prints the table. Needs the built jar and Chromium. */
    public static void main(String[] arguments) {
        PrintStream out = System.err;
        try (RunningProduct product = RunningProduct.demo().start();
                Chromium chromium = new Chromium();
                BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            Traffic traffic = new Traffic(page);
            page.navigate(product.address(""));
            new Keyboard(page).arrivesAt("Tell us what you think about the plans");
            long bytes = print(out, page, traffic);
            for (Step step : TO_THE_FIRST_QUESTION) {
                bytes += take(out, page, traffic, step);
            }
            out.printf("To the first question: %d KB (target %d KB)%n%n", bytes / 1000, FIRST_QUESTION_KB);
            for (Step step : NEXT_QUESTIONS) {
                long next = take(out, page, traffic, step);
                if (next > NEXT_KB * 1000L) {
                    out.printf("  over the target of %d KB%n", NEXT_KB);
                }
            }
        }
    }

    private static long take(PrintStream out, Page page, Traffic traffic, Step step) {
        page.locator("main a, main button")
                .filter(new Locator.FilterOptions().setHasText(step.tap()))
                .first()
                .click();
        new Keyboard(page).arrivesAt(step.heading());
        return print(out, page, traffic);
    }

    private static long print(PrintStream out, Page page, Traffic traffic) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<Traffic.Loaded> loaded = traffic.take();
        long bytes = loaded.stream().mapToLong(Traffic.Loaded::bytes).sum();
        out.printf("%7.1f KB in %2d requests  %s%n", bytes / 1000.0, loaded.size(), page.title());
        return bytes;
    }
}
