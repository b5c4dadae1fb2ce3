package org.saidanddone.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Keyboard;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;
import org.saidanddone.testing.Traffic;

/**
 * A first visit with nothing cached. First how much a phone loads, up to the first question and for each next one: the
 * target is 350 KB (1 KB = 1000 bytes) and then 15 KB. Then how long somebody waits on a slow line with a slow processor,
 * who presses as soon as there is something to press; beside it, in the same run, a plain page of the same bytes.
 */
public final class FirstVisitBenchmark {

    private static final int FIRST_QUESTION_KB = 350;
    private static final int NEXT_KB = 15;
    private static final int TIMES = 3;

    private record Step(String tap, String heading) {}

    /** What one step took, in milliseconds, each the middle one of some visits. */
    private record Took(String name, long words, long usable, long plainWords, long plainUsable) {}

    private static final String HOME = "Tell us what you think about the plans";

    private static final List<Step> TO_THE_FIRST_QUESTION = List.of(
            new Step("Tell us what you think", "Before you start"),
            new Step(Questions.OWN, "Is this your own phone or computer?"),
            new Step("Yes. It is mine", "Choose a plan"),
            new Step("Homes, not hospitals", "Choose a part of the plan"),
            new Step("Leaving hospital", "Choose a promise"),
            new Step("Money for your care at home", Questions.FEELING));

    private static final List<Step> NEXT_QUESTIONS = List.of(
            new Step(Questions.BAD, Questions.THINGS_BAD_FIRST),
            new Step("Skip", Questions.HELP),
            new Step("Skip", Questions.HOW_SAFE),
            new Step(Questions.SAFE, Questions.ABOUT_TEAM));

    private FirstVisitBenchmark() {}

    /** Prints both tables. Needs the built jar and Chromium. */
    public static void main(String[] arguments) {
        PrintStream out = System.err;
        int times = arguments.length == 0 ? TIMES : Integer.parseInt(arguments[0]);
        try (RunningProduct product = RunningProduct.demo().start();
                Chromium chromium = new Chromium();
                PlainPages plain = new PlainPages()) {
            List<Long> bytes = bytes(out, product, chromium);
            waits(out, product, chromium, plain, bytes, times);
        }
    }

    private static List<Long> bytes(PrintStream out, RunningProduct product, Chromium chromium) {
        List<Long> each = new ArrayList<>();
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            Traffic traffic = new Traffic(page);
            page.navigate(product.address(""));
            new Keyboard(page).arrivesAt(HOME);
            each.add(print(out, page, traffic));
            for (Step step : TO_THE_FIRST_QUESTION) {
                each.add(take(out, page, traffic, step));
            }
            long all = each.stream().mapToLong(Long::longValue).sum();
            out.printf("To the first question: %d KB (target %d KB)%n%n", all / 1000, FIRST_QUESTION_KB);
            for (Step step : NEXT_QUESTIONS) {
                long next = take(out, page, traffic, step);
                each.add(next);
                if (next > NEXT_KB * 1000L) {
                    out.printf("  over the target of %d KB%n", NEXT_KB);
                }
            }
        }
        return each;
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

    private static void waits(
            PrintStream out, RunningProduct product, Chromium chromium, PlainPages plain, List<Long> bytes, int times) {
        List<List<Took>> visits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            visits.add(visit(product, chromium, plain, bytes));
        }
        out.printf("%n%s, %d visits, each the middle one, in seconds.%n", SlowPhone.SAYS, times);
        out.printf("%-40s %8s %8s %8s %14s %14s%n", "", "words", "usable", "in all", "plain: words", "plain: usable");
        long all = 0;
        for (int at = 0; at < visits.getFirst().size(); at++) {
            int step = at;
            List<Took> same = visits.stream().map(visit -> visit.get(step)).toList();
            long usable = middle(same.stream().map(Took::usable).toList());
            all += usable;
            out.printf(
                    "%-40s %8.2f %8.2f %8.2f %14.2f %14.2f%n",
                    same.getFirst().name(),
                    middle(same.stream().map(Took::words).toList()) / 1000.0,
                    usable / 1000.0,
                    all / 1000.0,
                    middle(same.stream().map(Took::plainWords).toList()) / 1000.0,
                    middle(same.stream().map(Took::plainUsable).toList()) / 1000.0);
        }
    }

    private static long middle(List<Long> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }

    private static List<Took> visit(RunningProduct product, Chromium chromium, PlainPages plain, List<Long> bytes) {
        List<Took> took = new ArrayList<>();
        try (BrowserContext phone = chromium.phone();
                BrowserContext other = chromium.phone()) {
            Page page = phone.newPage();
            Page beside = other.newPage();
            SlowPhone.slow(page);
            SlowPhone.slow(beside);
            long begin = System.currentTimeMillis();
            page.navigate(product.address(""), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            String first = TO_THE_FIRST_QUESTION.getFirst().tap();
            took.add(look(page, beside, plain.of(bytes.getFirst()), HOME, first, begin));
            List<Step> steps = new ArrayList<>(TO_THE_FIRST_QUESTION);
            steps.addAll(NEXT_QUESTIONS);
            for (int i = 0; i < steps.size(); i++) {
                String next = i + 1 < steps.size() ? steps.get(i + 1).tap() : Questions.NOBODY;
                long pressed = SlowPhone.press(page, steps.get(i).tap());
                String same = plain.of(bytes.get(i + 1));
                took.add(look(page, beside, same, steps.get(i).heading(), next, pressed));
            }
        }
        return took;
    }

    private static Took look(Page page, Page beside, String plain, String heading, String next, long begin) {
        long words = SlowPhone.words(page, heading) - begin;
        long usable = SlowPhone.usable(page, heading, next) - begin;
        long start = System.currentTimeMillis();
        beside.navigate(plain, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        long plainWords = SlowPhone.words(beside, PlainPages.HEADING) - start;
        long plainUsable = SlowPhone.usable(beside, PlainPages.HEADING, PlainPages.LINK) - start;
        return new Took(heading, words, usable, plainWords, plainUsable);
    }
}
