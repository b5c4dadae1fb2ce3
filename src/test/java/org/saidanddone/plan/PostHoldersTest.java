package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

class PostHoldersTest extends OnBothDatabases {

    private long homes;
    private long health;
    private Person ola;

    @BeforeEach
    void twoActionsOfTwoOrganisations() {
        ola = signedInAs("Ola", Role.ACTION_OWNER);
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv().action("HOM-01").action("HOM-02").file());
        homes = the(Plans.class).action("HOM", "HOM-01").orElseThrow().id();
        health = the(Plans.class).action("HOM", "HOM-02").orElseThrow().id();
        the(Progress.class).handOver(homes, new Owner("County Council", "Head of housing"));
        the(Progress.class).handOver(health, new Owner("NHS Trust", "Head of nursing"));
    }

    private Optional<Set<Long>> olas() {
        Database.ACTOR.is(ola);
        Optional<Set<Long>> only = the(OwnedActions.class).only();
        signedInAs("Ada", Role.ADMINISTRATOR);
        return only;
    }

    @Test
    void somebodyWithoutAPostHasNoAction() {
        assertThat(olas()).contains(Set.of());
    }

    @Test
    void whoHoldsAPostHasItsActions() {
        the(PostHolders.class).give(ola.id(), new Owner("County Council", "Head of housing"));

        assertThat(olas()).contains(Set.of(homes));
    }

    @Test
    void whoSpeaksForAnOrganisationHasTheActionsOfAllItsPosts() {
        the(PostHolders.class).give(ola.id(), new Owner("NHS Trust", ""));

        assertThat(olas()).contains(Set.of(health));
    }

    @Test
    void anActionThatIsHandedOverGoesWithThePost() {
        the(PostHolders.class).give(ola.id(), new Owner("County Council", ""));
        the(Progress.class).handOver(homes, new Owner("NHS Trust", "Head of nursing"));

        assertThat(olas()).contains(Set.of());
    }

    @Test
    void anEndedHoldingCountsNoMoreAndIsKept() {
        the(PostHolders.class).give(ola.id(), new Owner("County Council", ""));
        the(PostHolders.class).give(ola.id(), new Owner("County Council", ""));
        List<PostHolding> now = the(PostHolders.class).now();
        assertThat(now).hasSize(1);

        the(PostHolders.class).end(now.getFirst().id());

        assertThat(olas()).contains(Set.of());
        assertThat(the(PostHolders.class).now()).isEmpty();
        assertThat(the(HolderRepository.class).count()).isEqualTo(1);
    }

    @Test
    void theActionOfSomebodyElseIsNotTheirsToChange() {
        the(PostHolders.class).give(ola.id(), new Owner("County Council", ""));
        Database.ACTOR.is(ola);

        assertThatThrownBy(() -> the(Progress.class)
                        .change(health, 0, new StatedChange(new Change.Evidence(), "It goes on.", "It goes on.")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void onlyAnActionOwnerIsGivenAPost() {
        Person ria = signedInAs("Ria", Role.REVIEWER);
        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThatThrownBy(() -> the(PostHolders.class).give(ria.id(), new Owner("County Council", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> the(PostHolders.class).give(ola.id(), new Owner(" ", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(the(PostHolders.class).candidates()).extracting(Person::name).containsExactly("Ola");
        assertThat(the(PostHolders.class).posts())
                .containsExactly(
                        new Owner("County Council", ""),
                        new Owner("County Council", "Head of housing"),
                        new Owner("NHS Trust", ""),
                        new Owner("NHS Trust", "Head of nursing"));
    }
}
