package org.saidanddone.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.easyread.Colours;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/**
 * Every page for people who give feedback, in both kinds of words, all colours and all sizes. Axe looks at each page in
 * every set of colours and at every size; colours and sizes do not touch each other in the style sheet, so not at every
 * pair of both.
 */
@Tag("browser")
class EveryPageTest {

    private static final int HEIGHT = 900;

    /** The last one is what is left of 1280 px at 400 %. */
    private static final List<Integer> WIDTHS = List.of(768, 1280, 320);

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
        try (RunningProduct product = RunningProduct.demo().start();
                BrowserContext visitor = CHROMIUM.visitor(320, HEIGHT);
                BrowserContext staff = CHROMIUM.visitor(1280, HEIGHT)) {
            Page page = visitor.newPage();
            Inspection inspection = new Inspection(page, faults, words);
            new GiverPages(product, page, name -> {
                        names.add(name);
                        inspection.look(name);
                    })
                    .visitAll(words, staff.newPage());
        } catch (RuntimeException | AssertionError stuck) {
            stuck.addSuppressed(new AssertionError("Until then: " + names + String.join("\n", faults)));
            throw stuck;
        }
        assertThat(faults).isEmpty();
        new Audit(words).write(names);
    }

    /** Looks at one page after the other, and remembers their titles. */
    private static final class Inspection {

        private final Page page;
        private final List<String> faults;
        private final Map<String, String> titles = new HashMap<>();
        private final Ruler ruler;
        private final SpokenTree tree;

        private Inspection(Page page, List<String> faults, Variant words) {
            this.page = page;
            this.faults = faults;
            this.ruler = new Ruler(page);
            this.tree = new SpokenTree(page, words);
        }

        private void look(String name) {
            if (ruler.headings() != 1) {
                faults.add(name + ": " + ruler.headings() + " headings of the first level");
            }
            String before = titles.put(page.title(), name);
            if (before != null && !page.url().contains("actions/")) {
                faults.add(name + ": the same title as " + before + ", " + page.title());
            }
            add(name + ", to a screen reader", tree.faults());
            inEveryColour(name);
            inEverySize(name);
        }

        private void inEveryColour(String name) {
            for (Colours colours : Colours.values()) {
                if (colours != Colours.DEVICE) {
                    mark("data-colours", colours.name().toLowerCase(Locale.ROOT));
                    add(name + ", " + colours, Chromium.faults(page, true));
                }
            }
            mark("data-colours", "");
        }

        private void inEverySize(String name) {
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                if (width != 320) {
                    add(name + ", " + width, Chromium.faults(page, true));
                }
                measure(name + ", " + width);
            }
            page.setViewportSize(320, HEIGHT / 4);
            measure(name + ", 400 %");
            page.setViewportSize(320, HEIGHT);
            mark("data-size", "200");
            measure(name + ", 320 with the largest words");
            mark("data-size", "");
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
