package org.saidanddone.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.PlanCsv;
import org.saidanddone.plan.PlanHeading;
import org.saidanddone.plan.PlanImport;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Progress;
import org.saidanddone.plan.StatedChange;
import org.saidanddone.plan.Status;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class PlanPagesTest extends ViewTest {

    private static final String HOMES = "actions/HOM/HOM-01";

    @Override
    protected void prepare() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv()
                                .action("HOM-01")
                                .with("description", "Homes within ten miles of family.")
                                .with("easy_text", "You can live near your family. You choose who helps you.")
                                .with("promised_date", "2026-12-31")
                                .with("status", "on track")
                                .action("HOM-02")
                                .with("theme", "Health")
                                .with("theme_easy", "Your health")
                                .with("easy_title", "<img src=x onerror=alert(1)>")
                                .with("promised_date", "2025-01-31")
                                .with("owner", "Council; NHS England; Charity")
                                .file());
        Database.ACTOR.visitor();
    }

    private Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private void change(Change change, String plain, String easy) {
        signedInAsOwner("Ola");
        Action action = the(Plans.class).action("HOM", "HOM-01").orElseThrow();
        the(Progress.class).change(action.id(), action.version(), new StatedChange(change, plain, easy));
        Database.ACTOR.visitor();
    }

    private void secondPlan() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        new PlanHeading("CAR", "Care at home", "Help at home", "help"),
                        new PlanCsv().action("CAR-01").file());
        Database.ACTOR.visitor();
    }

    @Test
    void inEasyWordsTheSourceIsFoldedAwayAndInMoreWordsItStandsThere() {
        String easy = at(HOMES);
        NativeDetails folded =
                find(NativeDetails.class).from(page()).withId("source").single();
        assertThat(folded.getSummaryText()).isEqualTo("Where this comes from");
        assertThat(folded.isOpen()).isFalse();
        assertThat(textOf(folded)).contains("We read this here: council.example.", "It says how things were on");
        assertThat(easy.indexOf("We read this here")).isEqualTo(easy.lastIndexOf("We read this here"));

        Reading.FIRST.with(Variant.PLAIN).keep();
        assertThat(at("plans/HOM") + at(HOMES)).contains("These facts were read here: council.example.");
        assertThat(find(NativeDetails.class).from(page()).withId("source").all())
                .isEmpty();
        assertThat(find(H2.class).from(page()).all()).extracting(H2::getText).contains("Where this comes from");
    }

    @Test
    void theOnlyOpenPlanIsShownAtOnce() {
        at("plans");

        assertThat(find(H1.class).single().getText()).isEqualTo("A home of your own");
    }

    @Test
    void ofSeveralPlansOneChooses() {
        secondPlan();

        at("plans");

        assertThat(find(BigLink.class).all()).extracting(BigLink::getHref).containsExactly("plans/HOM", "plans/CAR");
    }

    @Test
    void aPlanShowsItsThemesAsHeadingsAndItsActionsWithTheirStatus() {
        String text = at("plans/hom");

        assertThat(find(H2.class).from(page()).all())
                .extracting(H2::getText)
                .containsExactly("Leaving hospital", "Your health");
        assertThat(find(BigLink.class).all())
                .extracting(BigLink::getHref)
                .containsExactly("actions/HOM/HOM-01", "actions/HOM/HOM-02");
        assertThat(text)
                .contains("A home near you", "This is on time", "The last news is from 1 January 2026.")
                .contains("The date has passed. Nobody has told us that this is done.");
    }

    @Test
    void whatCannotBeFoundSaysSo() {
        for (String path : List.of("plans/NO", "actions/HOM/HOM-99", "actions/NO/HOM-01", "plans/%00")) {
            at(path);
            assertThat(find(H1.class).single().getText()).as(path).isEqualTo("We cannot find this page");
        }
    }

    @Test
    void anActionShowsThePromiseInEasyWordsAndSaysThatNobodyCheckedThem() {
        String text = at(HOMES);

        assertThat(text)
                .contains("You can live near your family.", "You choose who helps you.")
                .contains("No person with a learning disability has checked these words yet.")
                .contains("Council", "They said: by 31 December 2026.", "This is on time")
                .contains("The last news is from 1 January 2026.")
                .contains("There is no news here yet.")
                .contains("We read this here: council.example.", "It says how things were on 1 January 2026.")
                .doesNotContain("Homes within ten miles");
    }

    @Test
    void withMoreWordsAnActionShowsThePlainText() {
        Reading.FIRST.with(Variant.PLAIN).keep();

        String text = at(HOMES);

        assertThat(find(H1.class).single().getText()).isEqualTo("Homes near family");
        assertThat(text).contains("Homes within ten miles of family.").doesNotContain("You choose who helps you.");
        assertThat(find(Unchecked.class).all()).isEmpty();
    }

    @Test
    void theWayToTellIsOnThePage() {
        at(HOMES);

        assertThat(find(Anchor.class).withId("tell").single().getHref()).isEqualTo("tell/about/HOM/HOM-01");
    }

    @Test
    void aDayThatHasPassedIsSaidToHavePassed() {
        assertThat(at("actions/HOM/HOM-02"))
                .contains("They said: by 31 January 2025.", "This is more than 1 year late.");
        assertThat(at(HOMES)).doesNotContain("late.");
    }

    @Test
    void whatNobodyHasTalkedOfSinceItsDayIsNotOnTime() {
        clock.moveOn(Duration.ofDays(305));

        for (String page : List.of("plans/HOM", HOMES)) {
            assertThat(at(page))
                    .contains(
                            "The date has passed. Nobody has told us that this is done.",
                            "The last news is from 1 January 2026.")
                    .doesNotContain("This is on time");
        }
        Reading.FIRST.with(Variant.PLAIN).keep();
        assertThat(at(HOMES)).contains("The date has passed. Nobody has told us that this is done.");
        Reading.FIRST.keep();

        change(new Change.NewStatus(Status.LATE), "The builder left.", "The builder went away.");

        for (String page : List.of("plans/HOM", HOMES)) {
            assertThat(at(page)).contains("This is late", "The last news is from 1 January 2027.");
        }
    }

    @Test
    void whereNobodyKnowsTheDayOfTheFactsThePageSaysSo() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv()
                                .action("HOM-03")
                                .with("status", "done")
                                .with("as_at", "")
                                .file());
        Database.ACTOR.visitor();

        assertThat(at("actions/HOM/HOM-03")).contains("This is done", "We do not know how old this news is.");
        assertThat(at("plans/HOM")).contains("We do not know how old this news is.");
    }

    @Test
    void severalOrganisationsAreNamedInASentence() {
        assertThat(at("actions/HOM/HOM-02")).contains("Council, NHS England and Charity");
    }

    @Test
    void aNewDateIsToldWithTheOldOne() {
        change(new Change.NewDate(LocalDate.parse("2027-06-30")), "The builder left.", "The builder went away.");

        assertThat(at(HOMES))
                .contains("They said: by 31 December 2026.", "The new date is 30 June 2027.")
                .contains("On 2 March 2026 Council wrote a new date.")
                .contains("Before: 31 December 2026", "Now: 30 June 2027", "The builder went away.")
                .doesNotContain("Ola");
    }

    @Test
    void aNewStatusIsToldWithItsReason() {
        change(new Change.NewStatus(Status.CANNOT), "There is no land.", "There is no place to build.");

        assertThat(at(HOMES))
                .contains("This will not happen", "There is no place to build.")
                .contains("On 2 March 2026 Council wrote how it is going.", "Before: This is on time");
    }

    @Test
    void stepsAreShownWithTheirDays() {
        change(new Change.MilestoneAdded("Find land", "We look for a place", LocalDate.parse("2026-05-01")), "A", "B");
        long step = the(Plans.class)
                .milestones(
                        the(Plans.class).action("HOM", "HOM-01").orElseThrow().id())
                .getFirst()
                .id();
        assertThat(at(HOMES))
                .contains("We look for a place: by 1 May 2026")
                .contains("The step: We look for a place, by 1 May 2026");

        clock.moveOn(Duration.ofDays(2));
        change(new Change.MilestoneReached(step), "Land found.", "We found a place.");

        assertThat(at(HOMES))
                .contains("We look for a place: done on 4 March 2026")
                .contains("On 4 March 2026 Council wrote that a step is done.");
    }

    @Test
    void theHistoryNamesWhoAnsweredForTheActionAtThatTime() {
        change(new Change.Evidence(), "First words.", "First words.");
        clock.moveOn(Duration.ofDays(1));
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(Progress.class)
                .handOver(
                        the(Plans.class).action("HOM", "HOM-01").orElseThrow().id(),
                        new Owner("NHS England", "Head of Homes"));
        clock.moveOn(Duration.ofDays(1));
        change(new Change.Evidence(), "Second words.", "Second words.");

        assertThat(at(HOMES))
                .contains("The person to ask there: Head of Homes")
                .contains(
                        "On 4 March 2026 NHS England, Head of Homes wrote more.",
                        "On 2 March 2026 Council wrote more.");
    }

    @Test
    void whatWasReadFromAFileIsNotSaidToHaveBeenDoneThatDay() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv().action("HOM-01").with("status", "late").file());
        Database.ACTOR.visitor();

        assertThat(at(HOMES))
                .contains("On 2 March 2026 we read something new.", "Before: This is on time", "Now: This is late")
                .contains("Somebody wrote about it here: council.example.")
                .doesNotContain("On 2 March 2026 Council");
    }

    @Test
    void aScriptInAPlanIsShownAsText() {
        at("actions/HOM/HOM-02");

        H1 heading = find(H1.class).single();
        assertThat(heading.getText()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(heading.getElement().getProperty("innerHTML")).isNull();
    }
}
