package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.testing.OnBothDatabases;

class ProgressTest extends OnBothDatabases {

    private static final LocalDate PROMISED = LocalDate.parse("2026-03-31");

    private long actionId;

    @BeforeEach
    void aPlanIsThere() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv()
                                .action("HOM-01")
                                .with("promised_date", PROMISED.toString())
                                .with("status", "on track")
                                .with("rag", "green")
                                .action("HOM-02")
                                .file());
        actionId = the(Plans.class).action("HOM", "HOM-01").orElseThrow().id();
        signedInAsOwner("Olu");
    }

    private ProgressUpdate change(Change change) {
        Stated stated = the(Progress.class).change(actionId, action().version(), stated(change));
        return ((Stated.Changed) stated).update();
    }

    private static StatedChange stated(Change change) {
        return new StatedChange(change, "What happened.", "It happened.");
    }

    private Action action() {
        return the(Plans.class).action(actionId).orElseThrow();
    }

    private List<ProgressUpdate> history() {
        return the(Plans.class).history(actionId);
    }

    @Test
    void aNewStatusChangesTheActionAndIsSignedInItsHistory() {
        ProgressUpdate update = change(new Change.NewStatus(Status.LATE));

        assertThat(action().status()).isEqualTo(Status.LATE);
        assertThat(action().reason()).isEqualTo("What happened.");
        assertThat(action().rag()).as("the source rated the old status").isEmpty();
        assertThat(history()).containsExactly(update);
        assertThat(update.madeBy()).isEqualTo("Olu");
        assertThat(update.made()).isEqualTo(clock.instant());
        assertThat(update.statusBefore()).contains(Status.ON_TRACK);
        assertThat(update.easy()).isEqualTo("It happened.");
    }

    @Test
    void doneSaysThatItWasThereToday() {
        change(new Change.NewStatus(Status.DONE));
        assertThat(action().achieved()).contains(clock.today());

        change(new Change.NewStatus(Status.LATE));
        assertThat(action().achieved()).isEmpty();
    }

    @Test
    void aNewDateKeepsWhatWasPromised() {
        LocalDate later = PROMISED.plusMonths(6);

        ProgressUpdate update = change(new Change.NewDate(later));

        assertThat(action().promised()).contains(PROMISED);
        assertThat(action().due()).contains(later);
        assertThat(update.dueBefore()).contains(PROMISED);
        assertThat(history()).containsExactly(update);
    }

    @Test
    void aStepIsAddedAndLaterReached() {
        change(new Change.MilestoneAdded("Homes found", "We found homes", PROMISED));
        Milestone step = the(Plans.class).milestones(actionId).getFirst();
        clock.moveOn(Duration.ofDays(3));

        change(new Change.MilestoneReached(step.id()));

        assertThat(the(Plans.class).milestones(actionId))
                .singleElement()
                .satisfies(reached -> assertThat(reached.reached()).contains(clock.today()));
        assertThat(history())
                .extracting(ProgressUpdate::change)
                .containsExactly(
                        new Change.MilestoneReached(step.id()),
                        new Change.MilestoneAdded("Homes found", "We found homes", PROMISED));
    }

    @Test
    void aStepIsReachedOnceAndOnlyByItsOwnAction() {
        change(new Change.MilestoneAdded("Homes found", "We found homes", PROMISED));
        long step = the(Plans.class).milestones(actionId).getFirst().id();
        long other = the(Plans.class).action("HOM", "HOM-02").orElseThrow().id();

        assertThatThrownBy(() -> the(Progress.class).change(other, 0, stated(new Change.MilestoneReached(step))))
                .isInstanceOf(IllegalArgumentException.class);
        change(new Change.MilestoneReached(step));
        assertThatThrownBy(() -> change(new Change.MilestoneReached(step)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(history()).hasSize(2);
    }

    @Test
    void evidenceChangesNothingButTheHistory() {
        Action before = action();

        change(new Change.Evidence());

        assertThat(action().status()).isEqualTo(before.status());
        assertThat(action().reason()).isEqualTo(before.reason());
        assertThat(history()).extracting(ProgressUpdate::change).containsExactly(new Change.Evidence());
    }

    @Test
    void theHistoryIsNewestFirstAndKeepsEveryStep() {
        change(new Change.NewStatus(Status.LATE));
        clock.moveOn(Duration.ofHours(1));
        change(new Change.NewStatus(Status.CANNOT));
        change(new Change.NewStatus(Status.DONE));

        assertThat(history())
                .extracting(update -> update.statusBefore().orElseThrow())
                .containsExactly(Status.CANNOT, Status.LATE, Status.ON_TRACK);
    }

    @Test
    void whoDecidedOnAnOldVersionIsRefusedAndNothingIsLost() {
        int seen = action().version();
        change(new Change.NewStatus(Status.LATE));

        assertThatThrownBy(() -> the(Progress.class).change(actionId, seen, stated(new Change.NewStatus(Status.DONE))))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(action().status()).isEqualTo(Status.LATE);
        assertThat(history()).hasSize(1);
    }

    @Test
    void everyChangeMakesANewVersion() {
        int before = action().version();

        change(new Change.Evidence());
        change(new Change.MilestoneAdded("Homes found", "We found homes", PROMISED));

        assertThat(action().version()).isEqualTo(before + 2);
    }

    @Test
    void aStaleRowIsRefusedByTheDatabase() {
        ActionRow stale = the(ActionChanges.class).find(actionId);
        change(new Change.NewStatus(Status.LATE));

        assertThatThrownBy(() -> the(ActionChanges.class)
                        .make(stale, stated(new Change.NewStatus(Status.DONE)), new Owner("Council", "")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(history()).hasSize(1);
    }

    @Test
    void aChangeWithoutBothTextsIsRefused() {
        assertThatThrownBy(() -> new StatedChange(new Change.Evidence(), "Words.", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatedChange(new Change.Evidence(), "", "Words."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatedChange(new Change.Evidence(), "a".repeat(4_001), "Words."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(history()).isEmpty();
    }

    @Test
    void anUnknownActionIsRefused() {
        assertThatThrownBy(() -> the(Progress.class).change(0, 0, stated(new Change.Evidence())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void visitorsAndTheSafeguardingLeadChangeNothing() {
        asVisitor();
        assertThatThrownBy(() -> change(new Change.Evidence())).isInstanceOf(AccessRefused.class);
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        assertThatThrownBy(() -> change(new Change.Evidence())).isInstanceOf(AccessRefused.class);
        assertThat(history()).isEmpty();
    }

    @Test
    void aHandOverKeepsTheFormerOwner() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        clock.moveOn(Duration.ofDays(1));

        the(Progress.class).handOver(actionId, new Owner("NHS England", "Head of Homes"));

        assertThat(action().owner()).isEqualTo(new Owner("NHS England", "Head of Homes"));
        assertThat(the(Plans.class).owners(actionId))
                .extracting(Ownership::owner)
                .containsExactly(new Owner("Council", ""), new Owner("NHS England", "Head of Homes"));
        assertThat(the(Plans.class).actions(action().themeId()).getFirst().owner())
                .isEqualTo(action().owner());
    }
}
