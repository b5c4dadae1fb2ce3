package org.saidanddone.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.easyread.Colours;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/** Every page for people who give feedback, in both kinds of words, in every set of colours at every size. */
@Tag("browser")
class EveryPageTest {

    private static final String AUDIT = """
            # Every page for people who give feedback, in {words} words

            Written by `EveryPageTest` when it found nothing. On each page, at 320, 768 and 1280 px and at 400 % zoom:
            axe with the rules of WCAG 2.2 A, AA and AAA in light colours, and with its rules about colours in dark,
            high-contrast and soft ones; every control 44 px or more; nothing that scrolls sideways. Both also with words
            of double size. At 320 x 568 px with words of 150 % and 200 %: no word cut off, broken, over another one or in a
            column of less than four letters, and the heading in the first screen. What is wrong stands at its field too.
            One heading, which has the focus; a title no other page has; a name for everything that can be
            used, and the same order around every page, to a screen reader. The paper form, and what stands here without
            JavaScript, have one look: axe and sideways scrolling at the same sizes. No page asks for a component of Vaadin's.
            """;

    private static final int HEIGHT = 900;

    /** The last one is what is left of 1280 px at 400 %. */
    private static final List<Integer> WIDTHS = List.of(768, 1280, 320);

    private static final int BETWEEN = 768;

    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStandardInEveryColourAndSize(Variant words) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        try (RunningProduct product = RunningProduct.demo().start();
                BrowserContext visitor = CHROMIUM.visitor(320, HEIGHT);
                BrowserContext staff = CHROMIUM.visitor(1280, HEIGHT)) {
            Page page = visitor.newPage();
            page.onRequest(asked -> {
                if (asked.url().contains("/VAADIN/build/") || asked.url().contains("components.")) {
                    faults.add(page.url() + ": loads what pages for staff need, " + asked.url());
                }
            });
            Inspection inspection = new Inspection(page, faults, words);
            new GiverPages(product, page, name -> {
                        names.add(name);
                        paths.add(page.url().replace(product.address(""), ""));
                        inspection.look(name);
                    })
                    .visitAll(words, staff.newPage());
            withoutScripts(product, faults);
        } catch (RuntimeException | AssertionError stuck) {
            stuck.addSuppressed(new AssertionError("Until then: " + names + String.join("\n", faults)));
            throw stuck;
        }
        assertThat(faults).isEmpty();
        assertThat(paths).containsAll(GiverPages.PATHS);
        String kind = words.name().toLowerCase(Locale.ROOT);
        new Audit("every-page-" + kind, AUDIT.replace("{words}", kind.replace('_', '-'))).write(names);
    }

    private static void withoutScripts(RunningProduct product, List<String> faults) {
        try (BrowserContext without = CHROMIUM.withoutScripts();
                BrowserContext visitor = CHROMIUM.shownByATest(320, HEIGHT)) {
            Page plain = without.newPage();
            plain.navigate(product.address(""));
            Page page = visitor.newPage();
            page.navigate(product.address("form"));
            paper(page, "paper form", faults);
            page.setContent(
                    plain.content().replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)</?noscript>", ""));
            paper(page, "without JavaScript", faults);
        }
    }

    private static void paper(Page page, String name, List<String> faults) {
        Ruler ruler = new Ruler(page, Ruler.FOR_EVERYBODY);
        assertThat(ruler.headings()).as(name).isEqualTo(1);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            String where = name + ", " + width + ": ";
            Chromium.faults(page, true).forEach(fault -> faults.add(where + fault));
            ruler.smallTargets().forEach(fault -> faults.add(where + "too small: " + fault));
            ruler.sideways().forEach(fault -> faults.add(where + "hangs out: " + fault));
        }
    }

    /** Looks at one page after the other, and remembers their titles. */
    private static final class Inspection {

        private final Page page;
        private final List<String> faults;
        private final Map<String, String> titles = new HashMap<>();
        private final Ruler ruler;
        private final SpokenTree tree;
        private final LargeWords large;

        private Inspection(Page page, List<String> faults, Variant words) {
            this.page = page;
            this.faults = faults;
            this.ruler = new Ruler(page, Ruler.FOR_EVERYBODY);
            this.tree = new SpokenTree(page, words);
            this.large = new LargeWords(page);
        }

        private void look(String name) {
            if (ruler.headings() != 1) {
                faults.add(name + ": " + ruler.headings() + " headings of the first level");
            }
            if (page.locator("main #who-we-are").count() != 1) {
                faults.add(name + ": does not say once who we are");
            }
            String before = titles.put(page.title(), page.url());
            if (before != null && !before.equals(page.url()) && !isTheSameAtTheReceipt(before, page.url())) {
                faults.add(name + ": the same title as " + before + ", " + page.title());
            }
            add(name + ", to a screen reader", tree.faults());
            add(name, FieldErrors.missing(page));
            inEveryColourAndSize(name);
        }

        /** How the team can reach somebody is asked in the same words right after sending and at the receipt. */
        private static boolean isTheSameAtTheReceipt(String one, String other) {
            return one.endsWith("/reach") && other.endsWith("/reach");
        }

        /**
         * All rules in light, in every size. What another set of colours can break is looked at in each of them where a page
         * is at its widest and its narrowest: no rule of ours colours anything by a size in between.
         */
        private void inEveryColourAndSize(String name) {
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                inLight(name + ", " + width);
                if (width != BETWEEN) {
                    inOtherColours(name + ", " + width);
                }
            }
            page.setViewportSize(320, HEIGHT / 4);
            inLight(name + ", 400 %");
            page.setViewportSize(320, HEIGHT);
            mark("data-size", "200");
            measure(name + ", 320 with the largest words");
            mark("data-size", "");
            add(name, large.faults());
            page.setViewportSize(320, HEIGHT);
        }

        private void inLight(String where) {
            mark("data-colours", "light");
            add(where, Chromium.faults(page, true));
            measure(where);
            mark("data-colours", "");
        }

        private void inOtherColours(String where) {
            for (Colours colours : List.of(Colours.DARK, Colours.CONTRAST, Colours.SOFT)) {
                mark("data-colours", colours.name().toLowerCase(Locale.ROOT));
                add(where + ", " + colours, Chromium.faultsOfColour(page, true));
            }
            mark("data-colours", "");
        }

        private void measure(String where) {
            add(where + ", too small", ruler.smallTargets());
            add(where + ", hangs out", ruler.sideways());
        }

        private void mark(String name, String value) {
            page.evaluate("([name, value]) => window.saidAndDone.mark(name, value)", List.of(name, value));
        }

        private void add(String where, List<String> found) {
            found.forEach(fault -> faults.add(where + ": " + fault));
        }
    }
}
