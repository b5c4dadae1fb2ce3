package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

class ProposalsTest extends OnBothDatabases {

    private long actionId;

    @BeforeEach
    void aPlanIsThere() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv()
                                .action("HOM-01")
                                .with("status", "on track")
                                .file());
        actionId = the(Plans.class).action("HOM", "HOM-01").orElseThrow().id();
    }

    private Proposals proposals() {
        return the(Proposals.class);
    }

    private Action action() {
        return the(Plans.class).action(actionId).orElseThrow();
    }

    private List<ProgressUpdate> history() {
        return the(Plans.class).history(actionId);
    }

    private Stated stated(Change change) {
        return the(Progress.class)
                .change(
                        actionId,
                        action().version(),
                        new StatedChange(
                                change,
                                Optional.of(new Evidence.SeenBy("The head of the care team")),
                                "The homes are there.",
                                "The homes are there now."));
    }

    private Proposal proposedBy(String reviewer, Change change) {
        signedInAs(reviewer, Role.REVIEWER);
        return ((Stated.Proposed) stated(change)).proposal();
    }

    private Proposal done() {
        return proposedBy("Ria", new Change.NewStatus(Status.DONE));
    }

    private long number(String sql) {
        try (Connection connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
                                the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheReviewTeamWritesLeavesTheActionAsItIs() {
        Action before = action();

        Proposal proposal = done();

        assertThat(action()).isEqualTo(before);
        assertThat(history()).isEmpty();
        assertThat(proposals().about(actionId)).containsExactly(proposal);
        assertThat(proposal.isOpen()).isTrue();
        assertThat(proposal.madeBy()).isEqualTo("Ria");
        assertThat(proposal.change()).isEqualTo(new Change.NewStatus(Status.DONE));
        assertThat(proposal.evidence()).contains(new Evidence.SeenBy("The head of the care team"));
        assertThat(number("select count(*) from audit_event where what = 'PROPOSED'"))
                .isEqualTo(1);
    }

    @Test
    void everyKindOfChangeIsAProposalFirstAndThenTheOwners() {
        Change added = new Change.MilestoneAdded("Homes found", "We found homes", LocalDate.parse("2026-05-01"));
        for (Change change :
                List.of(new Change.NewStatus(Status.LATE), new Change.NewDate(LocalDate.parse("2027-06-30")), added)) {
            Proposal proposal = proposedBy("Ria", change);
            signedInAsOwner("Olu");
            assertThat(proposals().accept(proposal.id(), action().version())).isInstanceOf(Proposals.Decided.Now.class);
        }
        long step = the(Plans.class).milestones(actionId).getFirst().id();
        Proposal reached = proposedBy("Ria", new Change.MilestoneReached(step));
        signedInAsOwner("Olu");
        proposals().accept(reached.id(), action().version());

        assertThat(history())
                .extracting(ProgressUpdate::change)
                .containsExactly(
                        new Change.MilestoneReached(step),
                        added,
                        new Change.NewDate(LocalDate.parse("2027-06-30")),
                        new Change.NewStatus(Status.LATE));
    }

    @Test
    void thoseWhoOwnTheActionAreToldByMailAndNobodyElse() {
        signedInAsOwner("Olu");
        signedInAs("Otto", Role.ACTION_OWNER);
        long before = number("select count(*) from outbox");

        done();

        assertThat(number("select count(*) from outbox")).isEqualTo(before + 1);
    }

    @Test
    void theOwnerSaysYesAndTheHistoryKeepsBothNames() {
        LocalDate day = clock.today();
        Proposal proposal = done();
        clock.moveOn(Duration.ofDays(3));
        signedInAsOwner("Olu");
        assertThat(proposals().forMe()).containsExactly(proposal);

        Proposals.Decided decided = proposals().accept(proposal.id(), action().version());

        assertThat(decided).isInstanceOf(Proposals.Decided.Now.class);
        assertThat(action().status()).isEqualTo(Status.DONE);
        assertThat(action().achieved()).as("it was there when it was seen").contains(day);
        assertThat(history()).singleElement().satisfies(update -> {
            assertThat(update.madeBy()).isEqualTo("Olu");
            assertThat(update.proposedBy()).contains("Ria");
            assertThat(update.author()).isEqualTo(new Author.OwnersPost(new Owner("Council", "")));
            assertThat(update.evidence()).contains(new Evidence.SeenBy("The head of the care team"));
        });
        assertThat(proposals().forMe()).isEmpty();
        assertThat(proposals().about(actionId)).isEmpty();
        assertThat(number("select count(*) from outbox"))
                .as("the reviewer is told")
                .isEqualTo(1);
    }

    @Test
    void theOwnerSaysNoAndWhyAndTheReviewerIsTold() {
        Proposal proposal = done();
        signedInAsOwner("Olu");
        assertThatThrownBy(() -> proposals().refuse(proposal.id(), "Two homes are missing.", " "))
                .isInstanceOf(IllegalArgumentException.class);

        proposals().refuse(proposal.id(), "Two homes are missing.", "Two homes are not there.");

        assertThat(action().status()).isEqualTo(Status.ON_TRACK);
        assertThat(history()).isEmpty();
        assertThat(proposals().about(actionId))
                .singleElement()
                .extracting(Proposal::state)
                .isInstanceOfSatisfying(Proposal.State.Refused.class, refused -> {
                    assertThat(refused.plain()).isEqualTo("Two homes are missing.");
                    assertThat(refused.by().name()).isEqualTo("Olu");
                    assertThat(refused.by().post()).isEqualTo(new Owner("Council", ""));
                });
        assertThat(number("select count(*) from outbox")).isEqualTo(1);
    }

    @Test
    void onlyTheOwnerOfThatActionDecides() {
        signedInAsOwner("Olu");
        Proposal proposal = done();
        int version = action().version();

        assertThatThrownBy(() -> proposals().accept(proposal.id(), version)).isInstanceOf(AccessRefused.class);
        signedInAs("Otto", Role.ACTION_OWNER);
        assertThat(proposals().forMe()).isEmpty();
        assertThatThrownBy(() -> proposals().accept(proposal.id(), version)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> proposals().refuse(proposal.id(), "No.", "No."))
                .isInstanceOf(AccessRefused.class);
        signedInAs("Ada", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> proposals().accept(proposal.id(), version)).isInstanceOf(AccessRefused.class);
        the(Progress.class).handOver(actionId, new Owner("NHS England", "Head of Homes"));
        signedInAsOwner("Nia");
        Database.ACTOR.is(the(People.class), "Olu", Role.ACTION_OWNER);
        assertThatThrownBy(() -> proposals().accept(proposal.id(), version + 1)).isInstanceOf(AccessRefused.class);
        Database.ACTOR.is(the(People.class), "Nia", Role.ACTION_OWNER);
        assertThat(proposals().accept(proposal.id(), action().version())).isInstanceOf(Proposals.Decided.Now.class);
        assertThat(history().getFirst().author())
                .isEqualTo(new Author.OwnersPost(new Owner("NHS England", "Head of Homes")));
    }

    @Test
    void decidedTwiceChangesNothing() {
        Proposal proposal = done();
        signedInAsOwner("Olu");
        proposals().accept(proposal.id(), action().version());
        Action after = action();

        assertThat(proposals().accept(proposal.id(), after.version())).isInstanceOf(Proposals.Decided.Before.class);
        assertThat(proposals().refuse(proposal.id(), "No.", "No.")).isInstanceOf(Proposals.Decided.Before.class);

        assertThat(action()).isEqualTo(after);
        assertThat(history()).hasSize(1);
    }

    @Test
    void twoWhoDecideAtTheSameMomentDecideOnce() throws Exception {
        Proposal proposal = done();
        signedInAsOwner("Olu");
        int version = action().version();
        Callable<Proposals.Decided> yes = () -> proposals().accept(proposal.id(), version);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Proposals.Decided>> ended = both.invokeAll(List.of(yes, yes));
            int now = 0;
            for (Future<Proposals.Decided> each : ended) {
                now += each.get() instanceof Proposals.Decided.Now ? 1 : 0;
            }
            assertThat(now).isEqualTo(1);
        }
        assertThat(history()).hasSize(1);
    }

    @Test
    void anOwnerWhoSawAnOlderActionIsToldAndNothingChanges() {
        Proposal proposal = done();
        signedInAsOwner("Olu");
        int seen = action().version();
        stated(new Change.NewStatus(Status.LATE));

        assertThat(proposals().accept(proposal.id(), seen)).isInstanceOf(Proposals.Decided.ActionChanged.class);

        assertThat(action().status()).isEqualTo(Status.LATE);
        Meanwhile since =
                the(Plans.class).since(actionId, proposal.seenVersion()).orElseThrow();
        assertThat(since.seenStatus()).isEqualTo(Status.ON_TRACK);
        assertThat(since.now().status()).isEqualTo(Status.LATE);
        assertThat(since.since()).extracting(ProgressUpdate::madeBy).containsExactly("Olu");
        assertThat(proposals().accept(proposal.id(), action().version())).isInstanceOf(Proposals.Decided.Now.class);
    }

    @Test
    void aProposalOverAnActionThatItsWriterHasNotSeenIsRefused() {
        int seen = action().version();
        signedInAsOwner("Olu");
        stated(new Change.NewStatus(Status.LATE));
        signedInAs("Ria", Role.REVIEWER);
        StatedChange change = new StatedChange(new Change.NewStatus(Status.DONE), "Done.", "Done.");

        assertThatThrownBy(() -> the(Progress.class).change(actionId, seen, change))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(proposals().about(actionId)).isEmpty();
    }

    @Test
    void aStepThatIsReachedMeanwhileCanOnlyBeRefused() {
        signedInAsOwner("Olu");
        stated(new Change.MilestoneAdded("Homes found", "We found homes", LocalDate.parse("2026-05-01")));
        long step = the(Plans.class).milestones(actionId).getFirst().id();
        Proposal proposal = proposedBy("Ria", new Change.MilestoneReached(step));
        signedInAsOwner("Olu");
        stated(new Change.MilestoneReached(step));

        assertThat(proposals().accept(proposal.id(), action().version()))
                .isInstanceOf(Proposals.Decided.NotPossible.class);
        assertThat(proposals().refuse(proposal.id(), "It was there.", "It was there."))
                .isInstanceOf(Proposals.Decided.Now.class);
    }

    @Test
    void aReviewerWhoHoldsThePostSpeaksForTheOwner() {
        Person both = signedInAs("Bo", Role.REVIEWER, Role.ACTION_OWNER);
        assertThat(stated(new Change.NewStatus(Status.LATE))).isInstanceOf(Stated.Proposed.class);
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PostHolders.class).give(both.id(), new Owner("Council", ""));
        Database.ACTOR.is(both);

        assertThat(stated(new Change.NewStatus(Status.LATE))).isInstanceOf(Stated.Changed.class);
    }

    @Test
    void anActionWithoutAnOwnerWhoCanSignInIsKnown() {
        assertThat(proposals().ownerCanSignIn(actionId))
                .as("nobody holds the post")
                .isFalse();
        Person olu = signedInAsOwner("Olu");
        assertThat(proposals().ownerCanSignIn(actionId)).as("no password yet").isFalse();
        the(People.class).setPassword(olu.id(), new Password("a long pass phrase"));
        assertThat(proposals().ownerCanSignIn(actionId)).isTrue();

        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PostHolders.class).now().forEach(holding -> the(PostHolders.class).end(holding.id()));

        assertThat(proposals().ownerCanSignIn(actionId)).as("the post was left").isFalse();
    }

    private Proposal withoutItsWords(Proposal proposal) {
        TransactionOperations<?> transactions = the(TransactionOperations.class);
        transactions.executeWrite(status -> {
            the(ProgressWords.class).removeFromProposal(proposal.id(), text -> true);
            return true;
        });
        return proposals().find(List.of(proposal.id())).getFirst();
    }

    @Test
    void aProposalThatHasLostItsWordsIsAcceptedOnlyInTheOwnersOwnWordsAndWithSomethingThatShowsIt() {
        Proposal proposal = withoutItsWords(done());
        assertThat(proposal.wordsAreRemoved()).isTrue();
        assertThat(proposal.isOpen()).isTrue();
        signedInAsOwner("Olu");
        int version = action().version();

        assertThat(proposals().accept(proposal.id(), version)).isInstanceOf(Proposals.Decided.WordsRemoved.class);
        assertThatThrownBy(() -> proposals()
                        .acceptInOwnWords(proposal.id(), version, "Ten homes are there.", "Homes.", Optional.empty()))
                .as("done is never a sentence alone")
                .isInstanceOf(IllegalArgumentException.class);
        Optional<Evidence> seen = Optional.of(new Evidence.SeenBy("Our head of homes"));
        assertThatThrownBy(
                        () -> proposals().acceptInOwnWords(proposal.id(), version, "Ten homes are there.", " ", seen))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(action().status()).isEqualTo(Status.ON_TRACK);
        assertThat(proposals()
                        .acceptInOwnWords(
                                proposal.id(), version - 1, "Ten homes are there.", "The homes are there.", seen))
                .isInstanceOf(Proposals.Decided.ActionChanged.class);

        Proposals.Decided decided = proposals()
                .acceptInOwnWords(proposal.id(), version, "Ten homes are there.", "The homes are there.", seen);

        assertThat(decided).isInstanceOf(Proposals.Decided.Now.class);
        assertThat(action().status()).isEqualTo(Status.DONE);
        assertThat(history()).singleElement().satisfies(update -> {
            assertThat(update.plain()).isEqualTo("Ten homes are there.");
            assertThat(update.easy()).isEqualTo("The homes are there.");
            assertThat(update.evidence()).isEqualTo(seen);
            assertThat(update.madeBy()).isEqualTo("Olu");
        });
        assertThat(proposals()
                        .acceptInOwnWords(proposal.id(), version, "Ten homes are there.", "The homes are there.", seen))
                .isInstanceOf(Proposals.Decided.Before.class);
    }

    @Test
    void onlyTheOwnerPutsWordsInThePlaceOfThoseThatAreGoneAndOnlyWhereTheyAreGone() {
        Proposal proposal = proposedBy("Ria", new Change.NewStatus(Status.LATE));
        signedInAsOwner("Olu");
        int version = action().version();
        assertThat(proposals().acceptInOwnWords(proposal.id(), version, "Late.", "It is late.", Optional.empty()))
                .as("its words are there")
                .isInstanceOf(Proposals.Decided.NotPossible.class);
        withoutItsWords(proposal);

        signedInAs("Otto", Role.ACTION_OWNER);
        assertThatThrownBy(() ->
                        proposals().acceptInOwnWords(proposal.id(), version, "Late.", "It is late.", Optional.empty()))
                .isInstanceOf(AccessRefused.class);

        signedInAsOwner("Olu");
        assertThat(proposals().acceptInOwnWords(proposal.id(), version, "Late.", "It is late.", Optional.empty()))
                .isInstanceOf(Proposals.Decided.Now.class);
    }

    @Test
    void aStepThatHasLostItsNameCanOnlyBeRefused() {
        Proposal proposal = withoutItsWords(proposedBy(
                "Ria", new Change.MilestoneAdded("Homes found", "We found homes", LocalDate.parse("2026-05-01"))));
        signedInAsOwner("Olu");
        int version = action().version();

        assertThat(proposals().accept(proposal.id(), version)).isInstanceOf(Proposals.Decided.WordsRemoved.class);
        assertThat(proposals().acceptInOwnWords(proposal.id(), version, "It is.", "It is.", Optional.empty()))
                .isInstanceOf(Proposals.Decided.NotPossible.class);
        assertThat(proposals().refuse(proposal.id(), "No such step.", "No such step."))
                .isInstanceOf(Proposals.Decided.Now.class);
        assertThat(the(Plans.class).milestones(actionId)).isEmpty();
    }

    @Test
    void theSameChangeProposedAgainWhileItIsOpenIsTheSameProposalAndTheOwnerIsToldOnce() {
        signedInAsOwner("Olu");
        Proposal first = done();
        long mails = number("select count(*) from outbox");

        Proposal second = proposedBy("Rob", new Change.NewStatus(Status.DONE));
        Proposal other = proposedBy("Rob", new Change.NewStatus(Status.LATE));
        Proposal date = proposedBy("Ria", new Change.NewDate(LocalDate.parse("2027-06-30")));
        Proposal otherDate = proposedBy("Rob", new Change.NewDate(LocalDate.parse("2027-07-31")));

        assertThat(second).isEqualTo(first);
        assertThat(proposals().about(actionId)).containsExactly(otherDate, date, other, first);
        assertThat(number("select count(*) from outbox")).isEqualTo(mails + 3);
        assertThat(number("select count(*) from audit_event where what = 'PROPOSED_AGAIN'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasDecidedOrHasLostItsWordsIsProposedAnew() {
        Proposal first = done();
        signedInAsOwner("Olu");
        proposals().refuse(first.id(), "Two homes are missing.", "Two homes are not there.");

        Proposal second = done();
        assertThat(second.id()).isNotEqualTo(first.id());
        withoutItsWords(second);
        Proposal third = done();

        assertThat(third.id()).isNotEqualTo(second.id());
        assertThat(third.wordsAreRemoved()).isFalse();
    }

    @Test
    void onlyAPageOnTheWebADocumentOrSomebodyShowsThatItIsSo() {
        for (String no : List.of(
                "",
                "homes",
                "javascript:alert(1)",
                "data:text/html,hello",
                "file:///etc/passwd",
                "https://",
                "https://localhost/homes",
                "https://user:pass@example.org/",
                "https://example.org/a b",
                "mailto:a@example.org",
                "https://example.org/" + "a".repeat(2_000))) {
            assertThat(Evidence.read(Evidence.Kind.LINK, no)).as(no).isEmpty();
        }
        assertThat(Evidence.read(Evidence.Kind.LINK, " https://www.example.org/homes?x=1 "))
                .map(Evidence::text)
                .contains("https://www.example.org/homes?x=1");
        assertThat(Evidence.read(Evidence.Kind.DOCUMENT, " ")).isEmpty();
        assertThat(Evidence.read(Evidence.Kind.DOCUMENT, "two\nlines"))
                .map(Evidence::text)
                .contains("two lines");
        assertThat(Evidence.read(Evidence.Kind.SEEN_BY, "a".repeat(201))).isEmpty();
        assertThat(Evidence.read(Evidence.Kind.SEEN_BY, "The head of homes")).isPresent();
    }
}
