package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Arrival;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** What a screen reader finds on each page of the way to the receipt: roles and names, in order; and the card on paper. */
@Tag("browser")
class ScreenReaderTest {

    private static final Pattern A_PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page\\b");

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
    }

    private static String asked(int question) {
        return "- paragraph: \"Question " + question + " of 7 About: Money for your care at home\"";
    }

    private static void finds(Page page, String heading, String... inOrder) {
        Arrival.at(page, heading);
        List<String> tree = page.locator("main")
                .ariaSnapshot()
                .lines()
                .map(ScreenReaderTest::unquoted)
                .toList();
        assertThat(tree).contains("- heading \"" + heading + "\" [level=1]").containsSubsequence(inOrder);
        assertThat(tree).noneMatch(line -> line.matches("- (button|link|textbox|group)( \\[.*)?:?"));
    }

    /** The tree is YAML, which puts some lines between quotation marks. */
    private static String unquoted(String line) {
        return line.strip().replaceFirst("^- '(.*)'(:?)$", "- $1$2").replace("''", "'");
    }

    private static void press(Page page, String name) {
        page.locator("main a, main button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    @Test
    void everyPageSaysWhatItIsAndWhatCanBeDoneInOrder() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            finds(
                    page,
                    "Before you start",
                    "- link \"Back\":",
                    "- heading \"Before you start\" [level=1]",
                    "- button \"Listen to this page\"",
                    "- paragraph: We ask you 7 questions. You can skip questions.",
                    "- paragraph: It takes about 4 minutes. You can take longer. You can stop and come back later.",
                    "- paragraph: There are no right or wrong answers.",
                    "- button \"Practise first\"",
                    "- heading \"Who gives the answers?\" [level=2]",
                    "- group \"Who gives the answers?\":",
                    "- button \"I answer for myself\"",
                    "- button \"Listen: I answer for myself\"",
                    "- button \"I answer for another person\"");
            press(page, "Practise first");
            finds(
                    page,
                    "Practice: how do you feel about tea?",
                    "- paragraph: This is only practice",
                    "- group \"Practice: how do you feel about tea?\":",
                    "- button \"It is good\"",
                    "- button \"It is OK\"",
                    "- button \"It is bad\"",
                    "- button \"I don't know\"",
                    "- button \"I have finished practising\"");
            press(page, "I have finished practising");
            assertThat(page).hasURL(PRODUCT.address("tell/about/BRS/BRS-04"));
            press(page, Questions.OWN);
            finds(
                    page,
                    "Is this your own phone or computer?",
                    "- group \"Is this your own phone or computer?\":",
                    "- button \"Yes. It is mine\"",
                    "- button \"No. Other people use it too\"",
                    "- button \"I don't know\"");
            press(page, "Yes. It is mine");
            finds(
                    page,
                    Questions.FEELING,
                    asked(1),
                    "- button \"It is good\"",
                    "- button \"It is OK\"",
                    "- button \"It is bad\"",
                    "- button \"I don't know\"",
                    "- button \"Skip\"",
                    "- button \"Go to the end\"");
            press(page, Questions.BAD);
            finds(
                    page,
                    Questions.THINGS_BAD_FIRST,
                    asked(2),
                    "- paragraph: You can answer in any of these ways. One is enough.",
                    "- group \"What is bad? What is good?\":",
                    "- button \"Choose pictures\"",
                    "- button \"Listen: Choose pictures\"",
                    "- button \"Write\"",
                    "- button \"I want help\"",
                    "- button \"Skip\"",
                    "- button \"Go to the end\"");
            press(page, "Choose pictures");
            finds(
                    page,
                    Questions.THINGS_BAD_FIRST + " Choose pictures.",
                    "- group \"What is bad? What is good? Choose pictures.\":",
                    "- group \"Staff\":",
                    "- group \"Food\":",
                    "- button \"bad\"",
                    "- button \"OK\"",
                    "- button \"good\"",
                    "- button \"Nothing\"",
                    "- button \"Next\"",
                    "- button \"Answer in another way too\"");
            page.locator("#mat-FOOD-BAD").click();
            assertThat(page.locator("#mat-FOOD-BAD")).hasAttribute("aria-pressed", "true");
            press(page, "Answer in another way too");
            finds(
                    page,
                    Questions.THINGS_BAD_FIRST,
                    "- paragraph: \"You chose:\"",
                    "- listitem: \"Food: bad\"",
                    "- link \"Change: Choose pictures\":",
                    "- 'button \"Remove: Choose pictures\"': Remove",
                    "- button \"Write\"",
                    "- button \"Next\"");
            page.locator("#way-write").click();
            finds(
                    page,
                    Questions.THINGS_BAD_FIRST + " Write here.",
                    "- textbox \"What is bad? What is good? Write here.\"",
                    "- button \"Next\"",
                    "- button \"Answer in another way too\"");
            press(page, "Next");
            finds(page, Questions.HELP, asked(3));
            press(page, Questions.TO_THE_END);
            finds(page, Questions.HOW_SAFE, asked(4), "- button \"I feel safe\"");
            press(page, Questions.SAFE);
            finds(page, Questions.ABOUT_TEAM, asked(5), "- button \"Me, or other people\"");
            press(page, Questions.NOBODY);
            finds(
                    page,
                    Questions.WHO_READS,
                    asked(6),
                    "- button \"Everybody\"",
                    "- button \"Only the people who reply to you\"");
            press(page, Questions.ONLY_TEAM);
            finds(
                    page,
                    Questions.CHECK,
                    "- term: What is bad? What is good?",
                    "- listitem: \"Food: bad\"",
                    "- group \"Once more: How is this for you?\":",
                    "- button \"Send my answers\"");
            press(page, "Send my answers");
            finds(
                    page,
                    "Thank you. We have your answers.",
                    "- paragraph: Our team will read your answers.",
                    "- heading \"Your number\" [level=2]",
                    "- heading \"Your five words\" [level=2]",
                    "- button \"Print the receipt in large words\"");
            assertThat(page.locator("main")).containsText(Pattern.compile("We will reply to you by \\d+ \\w+ \\d{4}"));
            byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(A_PAGE_OF_A_PDF
                            .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                            .results())
                    .as("the card is on one page")
                    .hasSize(1);
        }
    }
}
