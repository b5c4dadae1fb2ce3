package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** The process is killed after every answer and right after sending: nothing acknowledged is lost, nothing is doubled. */
@Tag("browser")
class PowerCutTest {

    private static final String HAPPENING = "I am still on the ward.";
    private static final String BETTER = "My own flat.";

    /** One answer: what to do on the page, the heading that follows, and what the check page must show from then on. */
    private record Step(String button, String write, String nextHeading, String shown) {}

    private static final List<Step> STEPS = List.of(
            new Step(Questions.BAD, "", Questions.THINGS_BAD_FIRST, Questions.BAD),
            new Step("Choose pictures: #mat-FOOD-BAD", HAPPENING, Questions.HELP, HAPPENING),
            new Step("Write", BETTER, Questions.HOW_SAFE, BETTER),
            new Step(Questions.SAFE, "", Questions.ABOUT_TEAM, Questions.SAFE),
            new Step("I don't know", "", Questions.WHO_READS, "I don't know"),
            new Step(Questions.EVERYBODY, "", Questions.REPLY, Questions.EVERYBODY),
            new Step("Large print", "", Questions.CHECK, "Large print"));

    /** Kept from the start. */
    private static final int WHO_ANSWERS = 1;

    /** Without the cases of the demo, which are in a group. */
    private static final String SENT =
            "select count(*) from feedback where id not in (select feedback_id from grouped_case)";

    private static final String KEPT =
            "select count(*) from draft_answer where coalesce(choice, '') <> '' or coalesce(words, '') <> ''";

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Database.class)
    void nothingThatWasAcknowledgedIsLostAndNothingIsDoubled(Database database) throws SQLException {
        String postgres = database == Database.POSTGRESQL ? Database.postgresUrl("power_cut") : "";
        try (RunningProduct product = RunningProduct.demo();
                Chromium chromium = new Chromium();
                BrowserContext phone = chromium.phone()) {
            if (database == Database.POSTGRESQL) {
                product.with("DATABASE_URL", postgres).with("DATABASE_USER", "postgres");
            }
            product.start();
            if (database == Database.POSTGRESQL) {
                Database.peopleWhoAct(postgres);
            }
            Page page = phone.newPage();
            String about = database == Database.H2 ? "tell/about/BRS/BRS-04" : "tell";
            page.navigate(product.address(about));
            press(page, Questions.OWN);
            press(page, "Yes. It is mine");
            if (database == Database.POSTGRESQL) {
                press(page, "I am not sure");
            }
            arrives(page, database == Database.H2 ? Questions.FEELING : Questions.FEELING_NOT_SURE);
            List<String> given = new ArrayList<>();
            for (Step step : STEPS) {
                answer(page, step);
                arrives(page, step.nextHeading());
                given.add(step.shown());
                product.kill();
                assertThat(count(product, postgres, KEPT)).isEqualTo(WHO_ANSWERS + given.size());
                product.start();
                carriesOn(product, page, step.nextHeading());
            }
            assertThat(page.locator(".given, .chosen-pictures").allInnerTexts()).containsAll(given);
            press(page, "Send my answers");
            arrives(page, "Thank you. We have your answers.");
            String number = page.locator("#case-number").innerText();

            product.kill();
            assertThat(count(product, postgres, SENT)).isEqualTo(1);
            assertThat(count(product, postgres, "select count(*) from draft")).isZero();
            assertThat(count(
                            product,
                            postgres,
                            "select count(*) from feedback where case_number = '" + number.replace(" ", "") + "'"))
                    .isEqualTo(1);
            assertThat(count(
                            product,
                            postgres,
                            "select count(*) from answer where words in ('" + HAPPENING + "', '" + BETTER + "')"))
                    .isEqualTo(2);
        }
    }

    private static void answer(Page page, Step step) {
        String[] buttons = step.button().split(": ", 2);
        press(page, buttons[0]);
        if (buttons.length > 1) {
            page.locator(buttons[1]).click();
            page.waitForSelector(buttons[1] + "[aria-pressed=true]");
            press(page, "Answer in another way too");
            press(page, "Write");
        }
        if (!step.write().isEmpty()) {
            page.locator("textarea").fill(step.write());
        }
        if (!step.write().isEmpty() || step.nextHeading().equals(Questions.CHECK)) {
            press(page, "Next");
        }
    }

    private static void carriesOn(RunningProduct product, Page page, String heading) {
        page.navigate(product.address("tell"));
        page.locator("h1:focus").waitFor();
        arrives(page, "There are answers here");
        press(page, "Go on");
        if (!heading.equals(Questions.CHECK)) {
            arrives(page, "Your answers so far");
            press(page, "Go on");
        }
        arrives(page, heading);
    }

    private static void press(Page page, String name) {
        Locator button = page.locator("main")
                .locator("button, a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
        button.click();
    }

    private static void arrives(Page page, String heading) {
        Arrival.at(page, heading);
    }

    /** Asks the data itself, with the product dead. */
    private static long count(RunningProduct product, String postgres, String question) throws SQLException {
        String url = postgres.isEmpty() ? product.h2Url() : postgres;
        try (Connection connection = DriverManager.getConnection(url, postgres.isEmpty() ? "sa" : "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
