package org.saidanddone.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.FileField;
import org.saidanddone.easyread.ui.ProblemSummary;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.plan.PlanCsv;
import org.saidanddone.plan.Plans;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class PlansImportViewTest extends ViewTest {

    @Override
    protected void prepare() {
        signedInAs("Ada", Role.ADMINISTRATOR);
    }

    private void typeHeading() {
        String[] words = {"HOM", "Homes, not hospitals", "A home of your own", "house"};
        int place = 0;
        for (TextLine field : find(TextLine.class).all()) {
            field.text(words[place]);
            place++;
        }
    }

    private PlansImportView open() {
        return navigate(PlansImportView.class);
    }

    private String problems() {
        return textOf(find(ProblemSummary.class).single());
    }

    @Test
    void anAdministratorReadsAPlanIn() {
        PlansImportView view = open();
        typeHeading();

        view.read(new FileField.Sent(new PlanCsv().action("HOM-01").file()));

        assertThat(textOf(view)).contains("\"Homes, not hospitals\" is in. New actions: 1.", "See the plan");
        assertThat(the(Plans.class).action("HOM", "HOM-01")).isPresent();
    }

    @Test
    void problemsAreListedWithTheirLinesAndWhatWasTypedStays() {
        PlansImportView view = open();
        typeHeading();

        view.read(new FileField.Sent(new PlanCsv()
                .action("HOM-01")
                .with("status", "nearly")
                .action("HOM-01")
                .file()));

        assertThat(problems()).contains("Line 2: \"nearly\" is not a status", "Line 3: The code HOM-01 is there twice");
        assertThat(find(TextLine.class).all().getFirst().text()).isEqualTo("HOM");
        assertThat(view.getPageTitle()).startsWith("Error:");
        assertThat(the(Plans.class).open()).isEmpty();
    }

    @Test
    void aHeadingThatIsWrongLeadsToItsField() {
        PlansImportView view = open();

        view.read(new FileField.Sent(new PlanCsv().action("HOM-01").file()));

        assertThat(problems()).contains("Write a short code for the plan", "Write a title for the plan.");
        assertThat(find(TextLine.class).all()).allMatch(field -> field.hasClassName("field-wrong"));
    }

    @Test
    void aFileThatIsMissingLargeOrLostIsToldInWords() {
        PlansImportView view = open();
        typeHeading();

        view.read(new FileField.Nothing());
        assertThat(problems()).contains("Choose a CSV file.");
        view.read(new FileField.TooLarge());
        assertThat(problems()).contains("The file is larger than 2 MB.");
        view.read(new FileField.Lost());
        assertThat(problems()).contains("The file did not reach us.");
    }

    @Test
    void aScriptInAFileComesBackAsText() {
        PlansImportView view = open();
        typeHeading();

        view.read(new FileField.Sent(new PlanCsv()
                .action("HOM-01")
                .with("status", "<script>alert(1)</script>")
                .file()));

        assertThat(problems()).contains("\"<script>alert(1)</script>\" is not a status");
    }

    @Test
    void wordsThatCouldBeBetterAreAdviceAndThePlanIsIn() {
        PlansImportView view = open();
        typeHeading();

        view.read(new FileField.Sent(new PlanCsv()
                .action("HOM-01")
                .with("description", "Homes for people with a learning disability and autistic people.")
                .with("easy_text", "You will receive a home.")
                .action("HOM-02")
                .with("description", "Homes for autistic people.")
                .with("easy_text", "Autistic people get a home near their family.")
                .file()));

        assertThat(textOf(view))
                .contains(
                        "\"Homes, not hospitals\" is in. New actions: 2.",
                        "Words that could be better",
                        "Line 2, easy_text: \"receive\". “receive” is a hard word. Try: get.",
                        "Line 2, easy_text: The official words are about people with a learning disability.",
                        "Line 2, easy_text: The official words are about autistic people.")
                .doesNotContain("Line 3");
        assertThat(the(Plans.class).action("HOM", "HOM-01")).isPresent();

        view.read(new FileField.Sent(new PlanCsv().action("HOM-03").file()));

        assertThat(textOf(view)).doesNotContain("Words that could be better");
    }

    @Test
    void notAllAdviceOfALargePlanIsToldAtOnce() {
        PlansImportView view = open();
        typeHeading();
        PlanCsv csv = new PlanCsv();
        for (int at = 10; at < 70; at++) {
            csv.action("HOM-" + at).with("easy_text", "You will receive a home near your family.");
        }

        view.read(new FileField.Sent(csv.file()));

        assertThat(textOf(view)).contains("New actions: 60.", "There is more advice: 10 lines.");
    }

    @Test
    void aReviewerDoesNotFindThePage() {
        Database.ACTOR.visitor();
        signedInAs("Ria", Role.REVIEWER);

        UI.getCurrent().navigate(PlanNavigation.importing());

        assertThat(find(H1.class).single().getText()).isEqualTo("We cannot find this page");
    }
}
