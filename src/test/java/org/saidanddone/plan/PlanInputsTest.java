package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Inputs;
import org.saidanddone.testing.OnBothDatabases;

/** Plan files as spreadsheets make them are read, or refused whole with the line, the column and the way out. */
class PlanInputsTest extends OnBothDatabases {

    private static final PlanHeading HEADING = new PlanHeading("TST", "Test plan", "Test plan", "house");

    @BeforeEach
    void anAdministratorIsSignedIn() {
        signedInAs("Ada", Role.ADMINISTRATOR);
    }

    private ImportOutcome read(byte[] file) {
        return the(PlanImport.class).importCsv(HEADING, new ByteArrayInputStream(file));
    }

    private Action action(String input) {
        assertThat(read(Inputs.bytes("csv/" + input))).as(input).isInstanceOf(ImportOutcome.Imported.class);
        return the(Plans.class).action("TST", "TST-1").orElseThrow();
    }

    private List<String> problems(String input) {
        ImportOutcome outcome = read(Inputs.bytes("csv/" + input));
        assertThat(outcome).as(input).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(the(Plans.class).open()).as("nothing was read").isEmpty();
        return ((ImportOutcome.Refused) outcome)
                .problems().stream().map(ImportProblem::sentence).toList();
    }

    @Test
    void whateverDividesTheColumnsAndEndsTheLinesIsRead() {
        for (String input : List.of(
                "plain",
                "semicolons",
                "tabs",
                "sep-line",
                "bom",
                "cr-only",
                "header-spaces",
                "header-nbsp",
                "trailing-columns",
                "lowercase-code")) {
            Action action = action(input + ".csv");
            assertThat(action.title()).as(input).isEqualTo("A home of your own");
            assertThat(action.owner().organisation()).as(input).isEqualTo("Council");
            assertThat(action.promised()).as(input).contains(LocalDate.of(2027, 3, 31));
            assertThat(action.asAt()).as(input).contains(LocalDate.of(2026, 1, 31));
            database.empty();
            signedInAs("Ada", Role.ADMINISTRATOR);
        }
    }

    @Test
    void textsOfSeveralLinesOtherLettersAndFormulasAreText() {
        assertThat(action("newline-in-cell.csv").description()).isEqualTo("First line\nsecond \"line\", with a comma");
        assertThat(action("welsh.csv").description()).isEqualTo("Cynllun t\u0177 a d\u0175r \u2013 Ll\u0177n");
        assertThat(action("formula.csv").owner().organisation()).isEqualTo("=HYPERLINK(\"http://x.example\")");
    }

    @Test
    void marksThatNobodySeesAreDroppedAtTheEdgesAndNamedInsideAnOwnerOrACode() {
        assertThat(action("nbsp.csv").promised()).contains(LocalDate.of(2027, 3, 31));
        database.empty();
        signedInAs("Ada", Role.ADMINISTRATOR);
        assertThat(problems("zwsp.csv")).containsExactly("Line 2: The column owner is empty.");
        assertThat(problems("rtl-mark.csv"))
                .containsExactly("Line 2: The column owner has a mark that nobody can see, after \"Council\"."
                        + " Empty the cell and write it again.");
        assertThat(read(Inputs.text("csv/plain.csv")
                        .replace("TST-1", "TS\u200bT-1")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(
                                refused.problems().getFirst().sentence())
                        .isEqualTo("Line 2: The column code has a mark that nobody can see, after \"TS\"."
                                + " Empty the cell and write it again."));
    }

    @Test
    void aLoneQuoteMarkIsNamedWithItsLine() {
        assertThat(problems("lone-quote.csv"))
                .containsExactly("Line 2: A quote mark stands inside a cell that does not begin with one: 5\" pipe."
                        + " Put quote marks around the whole cell, and write each one inside it twice.");
    }

    @Test
    void whatExcelMadeOfACodeOrADayIsRefusedWithTheWayOut() {
        assertThat(problems("excel-code-date.csv"))
                .containsExactly("Line 2: \"01-Mar\" is a date that Excel made of a code."
                        + " Give the column the form \"Text\" and write the code again.");
        assertThat(problems("uk-dates.csv"))
                .containsExactly(
                        "Line 2: \"31/03/2027\" in promised_date has the day first. Write the year first: 2027-03-31.",
                        "Line 3: \"29/02/2027\" in promised_date is a day that no calendar has."
                                + " Write year, month and day, for example 2026-03-31.",
                        "Line 4: \"2027-02-29\" in promised_date is a day that no calendar has."
                                + " Write year, month and day, for example 2026-03-31.",
                        "Line 6: \"46112\" in promised_date is how Excel counts days."
                                + " Give the column the form yyyy-mm-dd and save it again.",
                        "Line 7: \"31-Mar-27\" in promised_date has the day first. Write the year first: 2027-03-31.");
    }

    @Test
    void aFileThatIsNoCsvIsRefusedInOneSentence() {
        assertThat(problems("utf-16.csv"))
                .containsExactly(
                        "This file is \"Unicode text\"." + " In Excel, choose \"Save as\" and then \"CSV UTF-8\".");
        assertThat(problems("xlsx-named.csv"))
                .containsExactly("This is a workbook of Excel, not a CSV file."
                        + " In Excel, choose \"Save as\" and then \"CSV UTF-8\".");
        assertThat(problems("nul.csv"))
                .containsExactly("Line 2: The column description has a character that cannot be shown."
                        + " Write the cell again: ab");
        assertThat(problems("empty.csv")).containsExactly("The file is empty.");
    }

    @Test
    void aLineThatExcelLeftShorterIsFilledUp() {
        String csv = Inputs.text("csv/plain.csv").replace("code,theme", "CODE,theme");
        String heading = csv.lines().findFirst().orElseThrow();
        String moved =
                heading.replace(",source,as_at", "") + ",source,as_at\nTST-1,Homes,Where you live,A home of your own,"
                        + "Long words.,Your own home,You get a home.,Council,2027-03-31,,on track,,,house\n";

        assertThat(read(moved.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(ImportOutcome.Imported.class);
        assertThat(the(Plans.class).action("TST", "TST-1").orElseThrow().asAt()).isEmpty();
    }
}
