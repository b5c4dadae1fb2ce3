package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.testing.OnBothDatabases;

class PlanImportTest extends OnBothDatabases {

    private static final long FIFTY_MB = 50L * 1024 * 1024;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        signedInAs("Ada", Role.ADMINISTRATOR);
    }

    private ImportOutcome read(String text) {
        return the(PlanImport.class).importCsv(PlanCsv.HEADING, PlanCsv.file(text));
    }

    private ImportOutcome read(PlanCsv csv) {
        return read(csv.text());
    }

    private ImportOutcome.Imported in(PlanCsv csv) {
        ImportOutcome outcome = read(csv);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return (ImportOutcome.Imported) outcome;
    }

    private List<String> problemsOf(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(the(Plans.class).open()).as("nothing changed").isEmpty();
        return ((ImportOutcome.Refused) outcome)
                .problems().stream().map(ImportProblem::sentence).toList();
    }

    private Action action(String code) {
        return the(Plans.class).action("HOM", code).orElseThrow();
    }

    private ImportOutcome.Imported realPlan(String file, PlanHeading heading) {
        InputStream csv = PlanImportTest.class.getResourceAsStream("/demo/plans/" + file);
        assertThat(csv).isNotNull();
        ImportOutcome outcome =
                the(PlanImport.class).importCsv(heading, csv == null ? InputStream.nullInputStream() : csv);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return (ImportOutcome.Imported) outcome;
    }

    @Test
    void bothRealPlansAreReadWhole() {
        ImportOutcome.Imported homes = realPlan(
                "stable-homes.csv", new PlanHeading("SHL", "Stable Homes, Built on Love", "Homes with love", "house"));
        ImportOutcome.Imported support = realPlan(
                "building-the-right-support.csv",
                new PlanHeading("BRS", "Building the Right Support", "The right support", "house"));

        Plans plans = the(Plans.class);
        assertThat(homes.added()).isEqualTo(6);
        assertThat(support.added()).isEqualTo(16);
        assertThat(plans.open()).extracting(Plan::code).containsExactly("SHL", "BRS");
        assertThat(plans.themes(support.planId()))
                .extracting(Theme::title)
                .containsExactly(
                        "Leaving hospital",
                        "Support where you live",
                        "Children and young people",
                        "Rights and safety",
                        "Health",
                        "Who is in charge");
        Action halve = plans.action("BRS", "brs-01").orElseThrow();
        assertThat(halve.status()).isEqualTo(Status.LATE);
        assertThat(halve.rag()).contains(Rag.RED);
        assertThat(halve.promised()).contains(LocalDate.parse("2024-03-31"));
        assertThat(halve.due()).isEqualTo(halve.promised());
        assertThat(halve.owner()).isEqualTo(new Owner("NHS England", ""));
        assertThat(halve.asAt()).contains(LocalDate.parse("2023-12-13"));
        assertThat(plans.action("BRS", "BRS-03").orElseThrow().status()).isEqualTo(Status.NOT_KNOWN);
        assertThat(plans.history(halve.id())).isEmpty();
    }

    @Test
    void onlyAnAdministratorReadsAPlanIn() {
        signedInAs("Ria", Role.REVIEWER);

        assertThatThrownBy(() -> read(new PlanCsv().action("HOM-01"))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aMissingColumnIsToldByItsName() {
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").text().replace(",easy_text", ""))))
                .containsExactly("Line 1: The column easy_text is missing.");
    }

    @Test
    void anUnknownColumnIsNotPassedOver() {
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").text().replace("as_at\n", "as_at,notes\n"))))
                .contains("Line 1: There is no column \"notes\" in a plan. Remove it, or mend its name.");
    }

    @Test
    void aBadDateIsToldWithItsLine() {
        assertThat(problemsOf(
                        read(new PlanCsv().action("HOM-01").action("HOM-02").with("promised_date", "2026-02-30"))))
                .containsExactly("Line 3: \"2026-02-30\" in promised_date is a day that no calendar has."
                        + " Write year, month and day, for example 2026-03-31.");
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").with("as_at", "31/03/2026"))))
                .hasSize(1);
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").with("as_at", "9999-01-01"))))
                .hasSize(1);
    }

    @Test
    void aCodeThatIsThereTwiceIsToldWithBothLines() {
        assertThat(problemsOf(
                        read(new PlanCsv().action("HOM-01").action("HOM-02").action("HOM-01"))))
                .containsExactly("Line 4: The code HOM-01 is there twice, first on line 2.");
    }

    @Test
    void aCodeInAnotherFormIsRefused() {
        for (String bad : List.of("", "HOM 1", "HOM-", "-1", "HOM/../1", "H".repeat(21))) {
            assertThat(problemsOf(read(new PlanCsv().action(bad)))).as(bad).hasSize(1);
        }
    }

    @Test
    void anUnknownStatusAndRatingAreToldTogether() {
        assertThat(problemsOf(read(
                        new PlanCsv().action("HOM-01").with("status", "nearly").with("rag", "blue"))))
                .containsExactly(
                        "Line 2: \"nearly\" is not a status."
                                + " Use not known, not started, on track, late, done or cannot.",
                        "Line 2: \"blue\" is not a rating. Use red, amber or green, or leave it empty.");
    }

    @Test
    void emptyTitlesAreRefused() {
        assertThat(problemsOf(
                        read(new PlanCsv().action("HOM-01").with("title", "  ").with("easy_title", ""))))
                .containsExactly("Line 2: The column title is empty.", "Line 2: The column easy_title is empty.");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLength() {
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").with("title", "a".repeat(201)))))
                .containsExactly("Line 2: The column title has 201 characters. It can have 200 at most.");
    }

    @Test
    void aCharacterThatNoScreenShowsIsRefused() {
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").with("description", "a\0b"))))
                .containsExactly(
                        "Line 2: The column description has a character that cannot be shown. Write the cell again: ab");
    }

    @Test
    void anUnknownPictureIsRefused() {
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").with("picture", "../../secret"))))
                .containsExactly("Line 2: There is no picture named \"../../secret\".");
    }

    @Test
    void oneThemeWithTwoEasyNamesIsRefused() {
        assertThat(problemsOf(
                        read(new PlanCsv().action("HOM-01").action("HOM-02").with("theme_easy", "Going home"))))
                .containsExactly(
                        "Line 3: The theme \"Leaving hospital\" has other easy-read words on a line before this one.");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithTheLine() {
        byte[] bytes = new PlanCsv()
                .action("HOM-01")
                .action("HOM-02")
                .with("title", "Caf\u00e9 near home")
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problemsOf(the(PlanImport.class).importCsv(PlanCsv.HEADING, new ByteArrayInputStream(bytes))))
                .containsExactly("Line 3: A character here is not UTF-8. Save the file again as \"CSV UTF-8\".");
    }

    @Test
    void aFileThatEndsInsideACharacterIsRefused() {
        byte[] good = new PlanCsv().action("HOM-01").text().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(good, good.length + 1);
        cut[good.length] = (byte) 0xC3;

        assertThat(problemsOf(the(PlanImport.class).importCsv(PlanCsv.HEADING, new ByteArrayInputStream(cut))))
                .hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFF" + new PlanCsv().action("HOM-01").text())).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void windowsLineEndsAndEmptyLinesAreFine() {
        String text = new PlanCsv()
                .action("HOM-01")
                .action("HOM-02")
                .with("status", "?")
                .text();

        assertThat(problemsOf(read(text.replace("\n", "\r\n").replace("\r\nHOM-02", "\r\n\r\nHOM-02"))))
                .singleElement()
                .asString()
                .startsWith("Line 4: ");
    }

    @Test
    void linesAreCountedThroughCellsOfSeveralLines() {
        assertThat(problemsOf(read(new PlanCsv()
                        .action("HOM-01")
                        .with("description", "One,\ntwo,\nthree")
                        .action("HOM-02")
                        .with("rag", "pink"))))
                .singleElement()
                .asString()
                .startsWith("Line 5: ");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedWithoutBeingRead() {
        CountedFile large = new CountedFile(FIFTY_MB);

        assertThat(problemsOf(the(PlanImport.class).importCsv(PlanCsv.HEADING, large)))
                .containsExactly("The file is larger than 2 MB. Remove what is not a plan, or make two files.");
        assertThat(large.given()).isLessThan(PlanImport.MOST_BYTES + 64L * 1024);
    }

    @Test
    void tooManyActionsAreRefused() {
        PlanCsv csv = new PlanCsv();
        for (int i = 0; i <= PlanImport.MOST_ACTIONS; i++) {
            csv.action("HOM-" + i);
        }

        assertThat(problemsOf(read(csv)))
                .containsExactly(
                        "Line 2002: The file has more than 2000 actions. This line and those after it were not read.");
    }

    @Test
    void brokenQuotesAreToldWithTheLineTheyStartOn() {
        String text = new PlanCsv().action("HOM-01").action("HOM-02").text();

        assertThat(problemsOf(read(text.replace("HOM-02,", "HOM-02,\"half a quote,"))))
                .containsExactly(
                        "Line 3: A quote mark opens here and does not close: \"half a quote. Each quote mark that opens must close.");
        assertThat(problemsOf(read(text.replace("HOM-02,", "HOM-02,\"a\"b,")))).hasSize(1);
    }

    @Test
    void aLineThatEndsEarlyHasEmptyCellsAtItsEnd() {
        assertThat(problemsOf(read(new PlanCsv().action("HOM-01").text() + "HOM-02,Health\n")))
                .contains("Line 3: The column title is empty.");
    }

    @Test
    void anEmptyFileAndOneWithoutActionsAreRefused() {
        assertThat(problemsOf(read(""))).containsExactly("The file is empty.");
        assertThat(problemsOf(read(new PlanCsv())))
                .containsExactly("The file names its columns, but it has no actions.");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThat(problemsOf(read("PK\u0003\u0004 not a plan at all")))
                .containsExactly("This is a workbook of Excel, not a CSV file."
                        + " In Excel, choose \"Save as\" and then \"CSV UTF-8\".");
    }

    @Test
    void atMostFiftyProblemsAreToldAndTheRestIsCounted() {
        PlanCsv csv = new PlanCsv();
        for (int i = 0; i < 60; i++) {
            csv.action("HOM-" + i).with("status", "?");
        }

        ImportOutcome outcome = read(csv);

        assertThat(problemsOf(outcome)).hasSize(50);
        assertThat(((ImportOutcome.Refused) outcome).more()).isEqualTo(10);
    }

    @Test
    void aHeadingWithoutWordsIsRefusedTogetherWithTheFile() {
        ImportOutcome outcome = the(PlanImport.class)
                .importCsv(
                        new PlanHeading("hom!", "", "", "no-such-picture"),
                        new PlanCsv().action("HOM-01").with("status", "?").file());

        problemsOf(outcome);
        assertThat(((ImportOutcome.Refused) outcome).problems())
                .extracting(ImportProblem::column)
                .containsExactly("plan-code", "plan-title", "plan-easy-title", "plan-picture", "status");
    }

    @Test
    void aFileThatBreaksOffChangesNothing() {
        InputStream broken = new BrokenFile();

        assertThatThrownBy(() -> the(PlanImport.class).importCsv(PlanCsv.HEADING, broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(the(Plans.class).open()).isEmpty();
    }

    @Test
    void scriptsQueriesAndFormulasAreNothingButText() {
        String script = "<script>alert('x')</script>";
        String query = "'; drop table plan; --";
        String formula = "=HYPERLINK(\"http://example.org\",\"+1-1@x\")";

        in(new PlanCsv()
                .action("HOM-01")
                .with("title", script)
                .with("description", query)
                .with("easy_text", formula)
                .with("owner", "@council")
                .with("reason", "-1"));

        Action action = action("HOM-01");
        assertThat(action.title()).isEqualTo(script);
        assertThat(action.description()).isEqualTo(query);
        assertThat(action.easyText()).isEqualTo(formula);
        assertThat(action.owner().organisation()).isEqualTo("@council");
        assertThat(action.reason()).isEqualTo("-1");
    }

    @Test
    void plainWordsStandBeforeTheOfficialOnesWhichStay() {
        in(new PlanCsv()
                .action("HOM-01")
                .with("description", "Provision of accommodation")
                .with("plain_title", "A home near family")
                .with("plain_text", "People get a home.")
                .with("status", "late")
                .with("reason", "No contractor")
                .with("reason_easy", "Nobody builds the homes."));

        Action action = action("HOM-01");
        assertThat(action.title()).isEqualTo("A home near family");
        assertThat(action.description()).isEqualTo("People get a home.");
        assertThat(action.official()).contains(new OfficialWords("Homes near family", "Provision of accommodation"));
        assertThat(action.reasonEasy()).isEqualTo("Nobody builds the homes.");
    }

    @Test
    void aFileWithoutPlainWordsIsWholeAndItsOwnWordsAreShown() {
        in(new PlanCsv().action("HOM-01").with("description", "A home for each."));

        Action action = action("HOM-01");
        assertThat(action.title()).isEqualTo("Homes near family");
        assertThat(action.description()).isEqualTo("A home for each.");
        assertThat(action.official()).isEmpty();
    }

    @Test
    void easyWordsForAReasonThatIsThereAlreadyComeWithALaterFileAndNeverForAnotherReason() {
        in(new PlanCsv().action("HOM-01").with("status", "late").with("reason", "No contractor"));
        in(new PlanCsv().action("HOM-01").with("reason", "No contractor").with("reason_easy", "Nobody builds."));
        assertThat(action("HOM-01").reasonEasy()).isEqualTo("Nobody builds.");

        in(new PlanCsv().action("HOM-01").with("reason", "No money").with("reason_easy", "There is no money."));
        assertThat(action("HOM-01").reason()).isEqualTo("No contractor");
        assertThat(action("HOM-01").reasonEasy()).isEqualTo("Nobody builds.");
    }

    @Test
    void aSecondFileChangesTextsAndAddsActionsAndTakesNothingAway() {
        in(new PlanCsv().action("HOM-01").action("HOM-02"));
        long before = action("HOM-01").id();

        ImportOutcome.Imported second = in(new PlanCsv()
                .action("HOM-01")
                .with("title", "Homes close by")
                .with("picture", "family")
                .with("theme", "Where you live")
                .with("theme_easy", "Your home")
                .action("HOM-03"));

        assertThat(second.added()).isEqualTo(1);
        assertThat(second.known()).isEqualTo(1);
        assertThat(second.updates()).isZero();
        assertThat(action("HOM-01").id()).isEqualTo(before);
        assertThat(action("HOM-01").title()).isEqualTo("Homes close by");
        assertThat(action("HOM-01").picture()).isEqualTo("family");
        assertThat(action("HOM-02").title()).isEqualTo("Homes near family");
        assertThat(action("HOM-03").title()).isEqualTo("Homes near family");
        assertThat(the(Plans.class).history(before)).isEmpty();
    }

    @Test
    void aSecondFileThatIsWrongChangesNothing() {
        in(new PlanCsv().action("HOM-01"));

        ImportOutcome outcome = read(new PlanCsv()
                .action("HOM-01")
                .with("title", "Another title")
                .action("HOM-02")
                .with("rag", "pink"));

        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(action("HOM-01").title()).isEqualTo("Homes near family");
        assertThat(the(Plans.class).action("HOM", "HOM-02")).isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        PlanCsv csv = new PlanCsv()
                .action("HOM-01")
                .with("status", "done")
                .with("promised_date", "2025-01-01")
                .with("achieved_date", "2025-02-01");
        in(csv);

        ImportOutcome.Imported second = in(csv);

        assertThat(second.updates()).isZero();
        assertThat(the(Plans.class).history(action("HOM-01").id())).isEmpty();
    }

    @Test
    void aNewStatusAndANewDateInAFileAreAddedToTheHistory() {
        in(new PlanCsv().action("HOM-01").with("status", "on track").with("promised_date", "2026-01-31"));

        ImportOutcome.Imported second = in(new PlanCsv()
                .action("HOM-01")
                .with("status", "late")
                .with("rag", "red")
                .with("reason", "No builder")
                .with("promised_date", "2026-12-31")
                .with("as_at", "2026-02-28"));

        Action action = action("HOM-01");
        assertThat(second.updates()).isEqualTo(2);
        assertThat(action.status()).isEqualTo(Status.LATE);
        assertThat(action.reason()).isEqualTo("No builder");
        assertThat(action.promised()).contains(LocalDate.parse("2026-01-31"));
        assertThat(action.due()).contains(LocalDate.parse("2026-12-31"));
        assertThat(the(Plans.class).history(action.id()))
                .extracting(ProgressUpdate::change)
                .containsExactly(new Change.NewStatus(Status.LATE), new Change.NewDate(LocalDate.parse("2026-12-31")));
    }

    @Test
    void anEmptyCellTakesNoKnownStatusOrDateAway() {
        in(new PlanCsv().action("HOM-01").with("status", "late").with("promised_date", "2026-01-31"));

        in(new PlanCsv().action("HOM-01"));

        assertThat(action("HOM-01").status()).isEqualTo(Status.LATE);
        assertThat(action("HOM-01").promised()).contains(LocalDate.parse("2026-01-31"));
    }

    private void theOwnerSaysDone() {
        signedInAsOwner("Ola");
        Action action = action("HOM-01");
        the(Progress.class)
                .change(
                        action.id(),
                        action.version(),
                        new StatedChange(new Change.NewStatus(Status.DONE), "It is done.", "It is done."));
        signedInAs("Ada", Role.ADMINISTRATOR);
    }

    @Test
    void anOlderFileDoesNotUndoWhatAColleagueWrote() {
        PlanCsv csv = new PlanCsv().action("HOM-01").with("status", "late");
        in(csv);
        theOwnerSaysDone();

        ImportOutcome.Imported second = in(csv);

        assertThat(second.kept()).containsExactly("HOM-01");
        assertThat(action("HOM-01").status()).isEqualTo(Status.DONE);
    }

    @Test
    void aFileWithNewerFactsComesAfterWhatAColleagueWrote() {
        in(new PlanCsv().action("HOM-01").with("status", "late"));
        theOwnerSaysDone();
        clock.moveOn(Duration.ofDays(10));

        ImportOutcome.Imported second =
                in(new PlanCsv().action("HOM-01").with("status", "late").with("as_at", "2026-03-10"));

        assertThat(second.kept()).isEmpty();
        assertThat(action("HOM-01").status()).isEqualTo(Status.LATE);
        assertThat(the(Plans.class).history(action("HOM-01").id())).hasSize(2);
    }

    @Test
    void aNewOwnerInAFileIsAHandOver() {
        in(new PlanCsv().action("HOM-01"));
        clock.moveOn(Duration.ofDays(1));

        in(new PlanCsv().action("HOM-01").with("owner", "NHS England"));

        assertThat(action("HOM-01").owner().organisation()).isEqualTo("NHS England");
        assertThat(the(Plans.class).owners(action("HOM-01").id()))
                .extracting(ownership -> ownership.owner().organisation())
                .containsExactly("Council", "NHS England");
    }
}
