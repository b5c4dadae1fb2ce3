package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/**
 * The work of a week as a screen reader tells it: every step is found by its role and its name in the accessibility tree, and
 * what came of it is asked there too. A tag gets its name in a dialog, a case goes to a colleague from a combo box, and a reply
 * with a day from a calendar leads from one row of a grid.
 */
@Tag("browser")
class StaffTreeTest {

    private static final Password PASSWORD = new Password("a long pass phrase");
    private static final ApplicationContext PRODUCT = Database.POSTGRESQL.product();
    private static final Chromium CHROMIUM = new Chromium();
    private static RunningProduct running;

    @BeforeAll
    static void start() {
        Database.POSTGRESQL.empty();
        running = RunningProduct.beside(PRODUCT).start();
        person("Ada", Role.ADMINISTRATOR);
        person("Ria", Role.REVIEWER);
        person("Rob", Role.REVIEWER);
        person("Rose", Role.REVIEWER);
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        running.close();
    }

    private static void person(String name, Role role) {
        People people = PRODUCT.getBean(People.class);
        people.setPassword(
                people.add(new EmailAddress(name + "@example.org"), name, Set.of(role))
                        .id(),
                PASSWORD);
    }

    private static Page signedIn(BrowserContext visitor, String name, String path) {
        Page page = Chromium.signedIn(visitor, running, path, name + "@example.org", PASSWORD.text());
        page.setDefaultTimeout(30_000);
        return page;
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator grid(Page page, String name) {
        return named(page, AriaRole.GRID, name).or(named(page, AriaRole.TREEGRID, name));
    }

    private static Locator row(Page page, String holds) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(holds));
    }

    private static Pattern holds(String words) {
        return Pattern.compile(plainly(words));
    }

    /** The browser reads no quoting that Java has. */
    private static String plainly(String words) {
        return words.replaceAll("[.?()]", "[$0]");
    }

    /** What a combo box offers now: a native list says its choices too, but has no list of its own. */
    private static Locator offered(Page page) {
        return page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION);
    }

    private static void columns(Page page, String... names) {
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(names.length);
        for (String name : names) {
            assertThat(named(page, AriaRole.COLUMNHEADER, name)).hasCount(1);
        }
    }

    private static void said(Page page, String words) {
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(1);
    }

    private static void sound(Page page) {
        assertThat(Chromium.faults(page, false)).isEmpty();
    }

    @Test
    void aTagGetsItsNameInADialog() {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "Ada", "tags");
            for (String tag : new String[] {"Transport", "Homes"}) {
                named(page, AriaRole.TEXTBOX, "New tag").fill(tag);
                named(page, AriaRole.BUTTON, "Add the tag").click();
                assertThat(row(page, tag)).hasCount(1);
            }
            assertThat(grid(page, "Tags")).hasCount(1);
            columns(page, "Tag", "Name of the tag", "In use");

            named(page, AriaRole.BUTTON, "Change the name of Transport").press("Enter");
            Locator dialog = named(page, AriaRole.DIALOG, "Change the name of Transport");
            // The dialog itself has no box: what it holds is seen.
            assertThat(dialog).hasCount(1);
            Locator name = named(page, AriaRole.TEXTBOX, "Name of the tag");
            assertThat(name).isFocused();
            sound(page);
            name.fill("homes");
            page.keyboard().press("Enter");
            assertThat(name).hasAccessibleDescription(holds("There is a tag of this name already."));
            assertThat(name).hasValue("homes");
            name.fill("Buses");
            named(page, AriaRole.BUTTON, "Change the name").click();

            assertThat(dialog).hasCount(0);
            said(page, "The name is changed on every case that has it.");
            assertThat(row(page, "Buses")).hasCount(1);
            assertThat(row(page, "Transport")).hasCount(0);
            sound(page);
        }
    }

    @Test
    void aCaseGoesToAColleagueAndItsReplyLeadsFromARowToADay() {
        FeedbackFixtures given = new FeedbackFixtures(PRODUCT);
        given.action("BRS-12");
        long id = given.sentAbout("BRS-12", Map.of("happening", "the bus is late.", "show", "YES"))
                .feedbackId();
        try (BrowserContext desk = CHROMIUM.visitor(1280, 900)) {
            Page page = signedIn(desk, "Ria", "inbox/" + id);
            assigned(page);
            found(page);
            named(page, AriaRole.BUTTON, "Confirm")
                    .or(page.getByRole(AriaRole.BUTTON, startsWith("Confirm: ")))
                    .first()
                    .click();
            said(page, "The link is confirmed.");
            page.locator("#publish-everyone").click();
            assertThat(page.getByText(holds("Published for everybody on")).first())
                    .isVisible();
            replied(page);
        }
    }

    private static Page.GetByRoleOptions startsWith(String words) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + plainly(words)));
    }

    private static void assigned(Page page) {
        Locator colleague = named(page, AriaRole.COMBOBOX, "Assign to a colleague");
        Locator assign = named(page, AriaRole.BUTTON, "Assign this case");
        assign.click();
        assertThat(colleague).hasAccessibleDescription("Choose a colleague first.");
        colleague.pressSequentially("Nobody we know");
        page.keyboard().press("Enter");
        assertThat(colleague).hasAccessibleDescription(holds("Nothing in the list is called \"Nobody we know\"."));
        assertThat(colleague).hasValue("Nobody we know");

        colleague.fill("");
        colleague.pressSequentially("ro");
        assertThat(offered(page)).hasCount(2);
        assertThat(named(page, AriaRole.OPTION, "Rob")).isVisible();
        assertThat(named(page, AriaRole.OPTION, "Rose")).isVisible();
        sound(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(colleague).hasValue("Rob");
        assign.click();
        said(page, "This case is assigned to Rob.");
    }

    /** An action is found by what is typed of its code; the part of the plan that it stands in is heard with it. */
    private static void found(Page page) {
        page.getByText("Add another action").first().click();
        Locator action = named(page, AriaRole.COMBOBOX, "Action");
        action.pressSequentially("brs-1");
        assertThat(offered(page)).hasCount(1);
        assertThat(offered(page)).hasAccessibleName(holds("BRS-12"));
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
    }

    private static void replied(Page page) {
        page.navigate(running.address("replies"));
        assertThat(grid(page, "Waiting for a reply")).hasCount(1);
        columns(page, "Case", "Reply by", "Published");
        assertThat(row(page, "BRS-12")).hasCount(1);
        sound(page);
        page.getByRole(AriaRole.LINK, startsWith("Reply to case")).click();
        named(page, AriaRole.RADIO, "We will do it by a date").check();
        Locator day = named(page, AriaRole.COMBOBOX, "By which day?");
        day.fill("soon");
        page.keyboard().press("Tab");
        assertThat(day).hasAccessibleDescription(holds("This is not a date."));
        day.fill("5 March 2027");
        page.keyboard().press("ArrowDown");
        assertThat(named(page, AriaRole.DIALOG, "By which day?")).isVisible();
        page.waitForFunction("() => document.activeElement.localName !== 'input'");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(day).hasValue("6 March 2027");
        sound(page);
    }
}
