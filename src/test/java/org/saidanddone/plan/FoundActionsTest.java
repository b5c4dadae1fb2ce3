package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.testing.OnBothDatabases;

/** An action is found by what somebody types of its code or its title, however many there are. */
class FoundActionsTest extends OnBothDatabases {

    private static final int PAGE = 50;

    private long planId;

    @BeforeEach
    void aPlanIsThere() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PlanImport.class)
                .importCsv(
                        PlanCsv.HEADING,
                        new PlanCsv()
                                .action("HOM-01")
                                .with("title", "More homes")
                                .action("HOM-02")
                                .with("title", "A ramp of 5_5 m")
                                .action("HOM-03")
                                .with("title", "Homes near a bus")
                                .file());
        planId = the(Plans.class).plan("HOM").orElseThrow().id();
    }

    private List<String> found(String words, int from, int most) {
        return the(Plans.class).found(planId, words, from, most).stream()
                .map(each -> each.code().text())
                .toList();
    }

    @Test
    void whereNothingIsTypedAllStandInTheOrderOfThePlan() {
        assertThat(found("", 0, PAGE)).containsExactly("HOM-01", "HOM-02", "HOM-03");
    }

    @Test
    void aPartOfTheCodeOrOfTheTitleIsEnoughInAnyCase() {
        assertThat(found("-02", 0, PAGE)).containsExactly("HOM-02");
        assertThat(found(" HOMES ", 0, PAGE)).containsExactly("HOM-01", "HOM-03");
        assertThat(found("hom-03 homes", 0, PAGE)).containsExactly("HOM-03");
    }

    @Test
    void whatIsTypedIsNoPattern() {
        assertThat(found("5_5", 0, PAGE)).containsExactly("HOM-02");
        assertThat(found("h%s", 0, PAGE)).isEmpty();
        assertThat(found("_", 0, PAGE)).containsExactly("HOM-02");
    }

    @Test
    void aPageIsReadAtATime() {
        assertThat(found("", 1, 1)).containsExactly("HOM-02");
        assertThat(found("homes", 1, 1)).containsExactly("HOM-03");
    }
}
