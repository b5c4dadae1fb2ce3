package org.saidanddone.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.plan.PlanImport;
import org.saidanddone.testing.Chromium;

/** Vaadin's components on pages for staff, in a real browser, under the product's own rules about scripts. */
@Tag("browser")
class StaffComponentsTest {

    private static final Chromium CHROMIUM = new Chromium();

    private static final String TOO_LARGE =
            "This file is too large. It can have up to %d MB.".formatted(PlanImport.MOST_BYTES / 1024 / 1024);

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

    /** Opens the page and does this there, with nothing said in the console, and nothing found by axe. */
    private static void on(Role role, String path, Consumer<Page> act) {
        List<String> said = new ArrayList<>();
        walk.visit(CHROMIUM, List.of(Stop.at(role, path, path)), (page, stop) -> {
            page.onPageError(said::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    said.add(message.text());
                }
            });
            page.reload();
            assertThat(page.locator("main h1:focus")).hasCount(1);
            act.accept(page);
            assertThat(Chromium.faults(page, false)).isEmpty();
        });
        assertThat(said).isEmpty();
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aGridHasANameAndLeadsOnByKeys() {
        on(Role.ADMINISTRATOR, "people", page -> {
            Locator grid = named(page, AriaRole.TREEGRID, "Now").or(named(page, AriaRole.GRID, "Now"));
            assertThat(grid).hasCount(1);
            assertThat(grid.getByRole(AriaRole.COLUMNHEADER)).hasCount(3);
            assertThat(Chromium.faults(page, false)).isEmpty();
            page.locator("vaadin-grid-cell-content a").first().waitFor();
            String first = page.locator("vaadin-grid-cell-content a").first().innerText();

            // From the heading over the names of the columns to the first row, and into it.
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1:focus")).hasText(first);
        });
    }

    @Test
    void whereThereIsNoRoomForColumnsTheFirstOneSaysAll() {
        on(Role.ADMINISTRATOR, "people", page -> {
            page.setViewportSize(320, 640);

            assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(1);
            assertThat(page.locator("vaadin-grid .grid-narrow:visible").first()).isVisible();
        });
    }

    @Test
    void aComboBoxFindsWhatIsTyped() {
        on(Role.ADMINISTRATOR, "who-answers", page -> {
            Locator post = named(page, AriaRole.COMBOBOX, "Post");
            post.pressSequentially("education");
            assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
            assertThat(Chromium.faults(page, false)).isEmpty();

            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(post).hasValue("Department for Education: every post");
        });
    }

    @Test
    void whatIsMissingInAComboBoxIsSaidAtTheField() {
        on(Role.ADMINISTRATOR, "who-answers", page -> {
            page.locator("#holder-give").click();

            assertThat(named(page, AriaRole.COMBOBOX, "Post")).hasAccessibleDescription("Choose a post.");
            page.locator("a[data-field=holder-post]").click();
            assertThat(named(page, AriaRole.COMBOBOX, "Post")).isFocused();
        });
    }

    @Test
    void whatIsTypedAndIsNotInTheListStaysAndTheFieldSaysSo() {
        on(Role.ADMINISTRATOR, "who-answers", page -> {
            Locator post = named(page, AriaRole.COMBOBOX, "Post");
            post.pressSequentially("department of nothing");
            page.keyboard().press("Enter");

            assertThat(post)
                    .hasAccessibleDescription(
                            "Nothing in the list is called \"department of nothing\". Choose one from the list.");
            assertThat(post).hasValue("department of nothing");
        });
    }

    private static void file(Page page, Locator chosen, int bytes, String said) {
        page.locator("#plan-file input[type=file]")
                .setInputFiles(new FilePayload("plan.csv", "text/csv", new byte[bytes]));
        assertThat(chosen).hasText(said);
        page.locator("#read-plan").click();
    }

    @Test
    void aFileThatCannotBeTakenIsRefusedAtTheFieldAndAFileThatCanIsSent() {
        on(Role.ADMINISTRATOR, "plans-import", page -> {
            Locator group = named(page, AriaRole.GROUP, "CSV file");
            Locator chosen = page.locator("#plan-file-chosen");
            page.locator("#read-plan").click();
            assertThat(group).hasAccessibleDescription(Pattern.compile("Choose"));

            file(page, chosen, PlanImport.MOST_BYTES + 1, TOO_LARGE);
            assertThat(group).hasAccessibleDescription(Pattern.compile("larger than"));

            file(page, chosen, 0, "Chosen: plan.csv");
            assertThat(group).hasAccessibleDescription(Pattern.compile("The file is empty"));

            file(page, chosen, 3, "Chosen: plan.csv");
            assertThat(page.locator(".problem")).containsText("plan");
            assertThat(named(page, AriaRole.BUTTON, "Remove the file")).isVisible();
        });
    }

    @Test
    void aDayIsTypedAsPeopleWriteItOrChosen() {
        on(Role.REVIEWER, "reply/{published}", page -> {
            named(page, AriaRole.RADIO, "We will do it by a date").check();
            Locator day = named(page, AriaRole.COMBOBOX, "By which day?");
            day.fill("5/3/2027");
            page.keyboard().press("Tab");
            assertThat(day).hasValue("5 March 2027");

            day.fill("soon");
            page.keyboard().press("Tab");
            assertThat(day).hasAccessibleDescription("This is not a date. Write it like: 5 March 2027");

            day.fill("5 March 2027");
            page.keyboard().press("ArrowDown");
            assertThat(named(page, AriaRole.DIALOG, "By which day?")).isVisible();
            // Vaadin's row of weekdays, see accessibility/exceptions.md.
            assertThat(Chromium.faults(page, false)).allMatch(fault -> fault.contains("part=\"weekdays\""));
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(day).hasValue("6 March 2027");
        });
    }

    @Test
    void whereTheComponentsDoNotComeThePageHasItsWordsAndItsMenu() {
        walk.visit(CHROMIUM, List.of(Stop.at(Role.REVIEWER, "replies", "replies")), (page, stop) -> {
            page.route("**/VAADIN/build/**", Route::abort);
            page.route("**/static/components.js*", Route::abort);
            page.reload();

            assertThat(page.locator("main h1")).hasText("Waiting for a reply");
            assertThat(page.locator("#line")).containsText("A part of this page is missing.");
            page.locator("nav a[href=late]").click();
            assertThat(page.locator("main h1:focus")).hasText("Replies that stayed late");
        });
    }

    /** While it is held, nothing that the page sends has its answer. */
    private static final class Line {

        private final Deque<Route> held = new ArrayDeque<>();
        private boolean open;

        private Line(Page page) {
            page.route(url -> url.contains("v-r=uidl"), route -> {
                if (open) {
                    route.resume();
                } else {
                    held.add(route);
                }
            });
        }

        private void letGo() {
            open = true;
            held.forEach(Route::resume);
        }
    }

    @Test
    void whatTakesLongSaysSoWhereItWasPressed() {
        on(Role.REVIEWER, "inbox", page -> {
            Line line = new Line(page);

            page.locator("nav a[href=replies]").click();

            assertThat(page.locator("nav a[href=replies][aria-busy=true]")).isVisible();
            line.letGo();
            assertThat(page.locator("main h1:focus")).hasText("Waiting for a reply");
            assertThat(page.locator("[data-waits]")).hasCount(0);
        });
    }

    @Test
    void whatIsPressedWhileThePageStillWaitsForAnotherPressSaysSoToo() {
        on(Role.REVIEWER, "inbox", page -> {
            Line line = new Line(page);

            page.locator("nav a[href=replies]").click();
            page.waitForCondition(() -> !line.held.isEmpty());
            page.locator("nav a[href=late]").click();

            assertThat(page.locator("nav a[href=late][aria-busy=true]")).isVisible();
            line.letGo();
            assertThat(page.locator("main h1:focus")).hasText("Replies that stayed late");
            assertThat(page.locator("[data-waits]")).hasCount(0);
        });
    }
}
