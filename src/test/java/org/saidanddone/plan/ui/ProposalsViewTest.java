package org.saidanddone.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import io.micronaut.transaction.TransactionOperations;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.PlanCsv;
import org.saidanddone.plan.PlanImport;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Progress;
import org.saidanddone.plan.ProgressWords;
import org.saidanddone.plan.Proposals;
import org.saidanddone.plan.StatedChange;
import org.saidanddone.plan.Status;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class ProposalsViewTest extends ViewTest {

    private static final String HOMES = "actions/HOM/HOM-01";

    @Override
    protected void prepare() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv()
                                .action("HOM-01")
                                .with("promised_date", "2026-12-31")
                                .with("status", "on track")
                                .file());
        Database.ACTOR.visitor();
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String at(String path) {
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private Action action() {
        return the(Plans.class).action("HOM", "HOM-01").orElseThrow();
    }

    private void stated(Change change) {
        the(Progress.class)
                .change(
                        action().id(),
                        action().version(),
                        new StatedChange(
                                change,
                                Optional.of(new Evidence.Link(URI.create("https://www.example.org/homes"))),
                                "Ten homes are there.",
                                "The homes are there."));
    }

    private long proposed() {
        signedInAs("Ria", Role.REVIEWER);
        stated(new Change.NewStatus(Status.DONE));
        return the(Proposals.class).about(action().id()).getFirst().id();
    }

    private Person owner() {
        Person olu = signedInAsOwner("Olu");
        the(People.class).setPassword(olu.id(), new Password("a long pass phrase"));
        return olu;
    }

    private void press(String id) {
        test(find(NativeButton.class).from(page()).withId(id).single()).click();
    }

    private void type(String id, String words) {
        find(LongText.class).from(page()).all().stream()
                .filter(each -> each.box().getAttribute("id").equals(id))
                .forEach(each -> each.text(words));
    }

    @Test
    void everybodyReadsWhatTheReviewTeamSaysAsTheirsAndTheActionAsItIs() {
        owner();
        proposed();
        Database.ACTOR.visitor();

        assertThat(at(HOMES))
                .contains("This is on time", "On 2 March 2026 our team said:", "This is done.")
                .contains("The homes are there.", "They have not told us yet if this is so.")
                .doesNotContain(
                        "Council wrote",
                        "Nobody has told us",
                        "Ria",
                        "The people who promised this cannot say yes or no here yet.",
                        "Nobody who owns");
    }

    @Test
    void aPromiseThatOurTeamSaysIsDoneIsNotOneThatNobodyHasTalkedOf() {
        owner();
        clock.moveOn(Duration.ofDays(305));
        Database.ACTOR.visitor();
        assertThat(at(HOMES)).contains("Nobody has told us that this is done.", "There is no news here yet.");
        long id = proposed();
        Database.ACTOR.visitor();

        for (String page : List.of(HOMES, "plans/HOM")) {
            assertThat(at(page))
                    .contains(
                            "The date has passed. Our team has said something new. The people who promised this have not.",
                            "Before that, the last news was from 1 January 2026.")
                    .doesNotContain("Nobody has told us", "There is no news here yet.");
        }

        signedInAsOwner("Olu");
        the(Proposals.class).refuse(id, "Two homes are missing.", "Two homes are not there.");
        Database.ACTOR.visitor();

        assertThat(at(HOMES))
                .as("who says no to it has told us something")
                .contains("This is late", "The last news is from 1 January 2027.", "Two homes are not there.")
                .doesNotContain("Nobody has told us", "Our team has said something new.");
    }

    @Test
    void aLinkLeadsOutAndTellsNothingOfWhoFollowsIt() {
        proposed();
        Database.ACTOR.visitor();
        at(HOMES);

        assertThat(find(Anchor.class).from(page()).all())
                .filteredOn(anchor -> anchor.getHref().equals("https://www.example.org/homes"))
                .singleElement()
                .satisfies(anchor -> {
                    assertThat(anchor.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer nofollow");
                    assertThat(anchor.getText()).isEqualTo("https://www.example.org/homes");
                });
    }

    @Test
    void anActionThatNobodyCanDecideAboutSaysSoBesideTheProposalAndForStaff() {
        proposed();

        assertThat(at(HOMES))
                .contains(
                        "Nobody who owns this action can sign in here yet.",
                        "The people who promised this cannot say yes or no here yet.");

        Database.ACTOR.visitor();
        assertThat(at(HOMES))
                .contains("The people who promised this cannot say yes or no here yet.")
                .doesNotContain("Nobody who owns this action can sign in");
    }

    @Test
    void theOwnerSaysYesAndThePageSaysWhoWrote() {
        long id = proposed();
        owner();
        assertThat(at("proposals"))
                .contains("HOM-01", "Ria wrote for our team", "This is done.", "The action says now: This is on time");

        press("accept-" + id);

        assertThat(textOf(page())).contains("You said yes.", "Nothing waits for you.");
        assertThat(action().status()).isEqualTo(Status.DONE);
        Database.ACTOR.visitor();
        assertThat(at(HOMES))
                .contains("On 2 March 2026 Council wrote that this is done.", "Our team said this first.")
                .contains("https://www.example.org/homes")
                .doesNotContain("What our team says", "Olu", "Ria");
    }

    @Test
    void theOwnerSaysNoInWordsThatEverybodyReads() {
        long id = proposed();
        owner();
        at("proposals");
        assertThat(find(WordsAdvice.class).from(page()).all())
                .as("advice about the plain and the easy words")
                .hasSize(2);
        press("refuse-" + id);
        assertThat(textOf(page()))
                .contains("There is a problem", "Say in plain words why not", "Say in easy-read words");

        type("why-" + id, "Two homes are missing.");
        type("easy-why-" + id, "Two homes are not there.");
        press("refuse-" + id);

        assertThat(textOf(page())).contains("You said no.");
        Database.ACTOR.visitor();
        assertThat(at(HOMES))
                .contains("On 2 March 2026 they said no: Council", "This is why: Two homes are not there.")
                .contains("This is on time")
                .doesNotContain("They have not told us yet if this is so.");
    }

    @Test
    void theOwnerSeesBothWhenTheActionChangedAfterTheProposal() {
        proposed();
        owner();
        stated(new Change.NewStatus(Status.LATE));

        assertThat(at("proposals"))
                .contains("The action was changed after this was written")
                .contains("What our team saw: This is on time", "The action says now: This is late", "Olu");
    }

    @Test
    void inASecondTabNothingIsDecidedOverWhatIsNotOnTheScreen() {
        long id = proposed();
        owner();
        at("proposals");
        stated(new Change.NewStatus(Status.LATE));

        press("accept-" + id);

        assertThat(textOf(page())).contains("Somebody changed the action meanwhile.", "This is late");
        assertThat(action().status()).isEqualTo(Status.LATE);
        press("accept-" + id);
        assertThat(action().status()).isEqualTo(Status.DONE);
    }

    @Test
    void whatIsDecidedInAnotherTabIsNotDecidedAgain() {
        long id = proposed();
        owner();
        at("proposals");
        the(Proposals.class).refuse(id, "Two homes are missing.", "Two homes are not there.");

        press("accept-" + id);

        assertThat(textOf(page())).contains("This was decided before.");
        assertThat(action().status()).isEqualTo(Status.ON_TRACK);
    }

    private void withoutItsWords(long id) {
        TransactionOperations<?> transactions = the(TransactionOperations.class);
        transactions.executeWrite(status -> {
            the(ProgressWords.class).removeFromProposal(id, text -> true);
            return true;
        });
    }

    @Test
    void theOwnerSaysYesInTheirOwnWordsWhereThoseOfAProposalAreGone() {
        long id = proposed();
        owner();
        at("proposals");
        withoutItsWords(id);
        press("accept-" + id);
        assertThat(textOf(page())).contains("so the words of this are gone. Nothing has changed now.");
        assertThat(action().status()).isEqualTo(Status.ON_TRACK);

        press("accept-" + id);
        assertThat(textOf(page()))
                .contains("Say in plain words what happened", "Say in easy-read words what happened")
                .contains("Say what shows that it is so: a page, a document, or who saw it");
        type("own-" + id, "Ten homes are there.");
        type("easy-own-" + id, "You can see the homes.");
        find(TextLine.class).from(page()).single().text("homes");
        press("accept-" + id);
        assertThat(textOf(page())).contains("This is no address of a page.");
        find(TextLine.class).from(page()).single().text("https://www.example.org/ten-homes");
        press("accept-" + id);

        assertThat(textOf(page())).contains("You said yes.", "Nothing waits for you.");
        assertThat(action().status()).isEqualTo(Status.DONE);
        Database.ACTOR.visitor();
        assertThat(at(HOMES)).contains("You can see the homes.", "https://www.example.org/ten-homes");
    }

    @Test
    void wordsThatAreGoneAreNotShownAsEmptyOnes() {
        long id = proposed();
        withoutItsWords(id);
        Database.ACTOR.visitor();
        assertThat(at(HOMES)).contains("This is done.", "so we removed the words here.");
        owner();
        the(Proposals.class).refuse(id, "Two homes are missing.", "Two homes are not there.");
        withoutItsWords(id);

        Database.ACTOR.visitor();
        assertThat(at(HOMES)).contains("so we removed the words here.").doesNotContain("This is why:");
    }

    @Test
    void aStepWithoutItsNameCanOnlyBeRefused() {
        signedInAs("Ria", Role.REVIEWER);
        stated(new Change.MilestoneAdded("Homes found", "We found homes", LocalDate.of(2026, 5, 1)));
        withoutItsWords(the(Proposals.class).about(action().id()).getFirst().id());
        owner();

        assertThat(at("proposals")).contains("this step has no name any more").doesNotContain("Yes, change the action");
    }
}
