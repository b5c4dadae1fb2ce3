package org.saidanddone.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.Colours;
import org.saidanddone.testing.Chromium;

/** Every page for staff, for everybody who may open it, in the middle of a busy week. */
@Tag("browser")
class EveryStaffPageTest {

    private static final String AUDIT = """
            # Every page for staff

            Written by `EveryStaffPageTest` when it found nothing. Each page as everybody sees it who may open it, with
            what is folded open: axe with the rules of WCAG 2.2 A and AA in light colours at 320, 768 and 1280 px, and
            with its rules about colours in dark, high-contrast and soft ones; where another role has seen the same page
            before, at 320 px in light; one heading, which has the focus when the page opens; a title no
            other page has, with nothing personal in it or in the address; every control 24 px or more; nothing that
            scrolls sideways; at 320 x 568 px with words of 150 % and 200 % no word cut off, broken, over another one or in a
            column of less than four letters, and the heading in the first screen; what is wrong at its field too; everything that can be used reached with the Tab key, with a focus that can be seen.
            """;

    private static final int HEIGHT = 900;
    private static final int LARGE = 1280;
    private static final int PHONE = 320;

    private static final Chromium CHROMIUM = new Chromium();

    private static StaffWalk walk;

    @BeforeAll
    static void start() {
        walk = new StaffWalk();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        walk.close();
    }

    @Test
    void canBeUsedByEverybodyWhoWorksHere() throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<Page, Inspection> inspections = new HashMap<>();
        try {
            walk.visit(CHROMIUM, StaffPages.all(), (page, stop) -> {
                String name = stop.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + stop.name();
                names.add(name);
                inspections
                        .computeIfAbsent(page, opened -> new Inspection(opened, faults))
                        .look(name, stop.loads(), seen.add(stop.name()));
            });
        } catch (RuntimeException | AssertionError stuck) {
            stuck.addSuppressed(new AssertionError("Until then: " + names + String.join("\n", faults)));
            throw stuck;
        }
        assertThat(faults).isEmpty();
        new Audit("every-staff-page", AUDIT).write(names);
    }

    /** Looks at one page after the other, and remembers their titles. */
    private static final class Inspection {

        /** What is folded is looked at too. */
        private static final String UNFOLD =
                "() => document.querySelectorAll('main details').forEach(each => { each.open = true; })";

        private final Page page;
        private final List<String> faults;
        private final Map<String, String> titles = new HashMap<>();
        private final Ruler ruler;
        private final TabKey tab;
        private final LargeWords large;

        private Inspection(Page page, List<String> faults) {
            this.page = page;
            this.faults = faults;
            this.ruler = new Ruler(page, Ruler.FOR_STAFF);
            this.tab = new TabKey(page);
            this.large = new LargeWords(page);
        }

        /** @param first true where no other role was on this page before */
        private void look(String name, boolean loaded, boolean first) {
            if (ruler.headings() != 1) {
                faults.add(name + ": " + ruler.headings() + " headings of the first level");
            }
            if (loaded) {
                title(name);
            }
            page.evaluate(UNFOLD);
            for (int width : new int[] {LARGE, 768, PHONE}) {
                page.setViewportSize(width, HEIGHT);
                Settled.on(page);
                if (first || width == PHONE) {
                    add(name + ", " + width, Chromium.faults(page, false));
                }
                add(name + ", " + width + ", too small", ruler.smallTargets());
                add(name + ", " + width + ", hangs out", ruler.sideways());
            }
            if (first) {
                inOtherColours(name);
            }
            add(name, FieldErrors.missing(page));
            if (first) {
                add(name, large.faults());
                page.setViewportSize(PHONE, HEIGHT);
            }
            add(name + ", by keyboard", tab.faults());
        }

        private void inOtherColours(String name) {
            for (Colours colours : List.of(Colours.DARK, Colours.CONTRAST, Colours.SOFT)) {
                mark(colours.name().toLowerCase(Locale.ROOT));
                add(name + ", " + colours, Chromium.faultsOfColour(page, false));
            }
            mark("");
        }

        private void title(String name) {
            String before = titles.put(page.title(), name);
            if (before != null && !(isOfACase(name) && isOfACase(before))) {
                faults.add(name + ": the same title as " + before + ", " + page.title());
            }
            BusyOffice.PERSONAL.stream()
                    .filter(word -> page.title().contains(word) || page.url().contains(word))
                    .forEach(word -> faults.add(name + ": " + word + " stands in title or address"));
        }

        /** Action owners are told no number of a case, and nothing else tells one case from another in a title. */
        private static boolean isOfACase(String name) {
            return name.startsWith("action-owner: reply");
        }

        private void mark(String colours) {
            page.evaluate("value => window.saidAndDone.mark('data-colours', value)", colours);
        }

        private void add(String where, List<String> found) {
            found.forEach(fault -> faults.add(where + ": " + fault));
        }
    }
}
