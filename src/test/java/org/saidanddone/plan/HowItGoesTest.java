package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.plan.HowItGoes.Stands;

/** A date that has passed without a word is not "on time", and no status is said without its day. */
class HowItGoesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 13);
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static Action action(Status status, Optional<LocalDate> due, Optional<LocalDate> asAt) {
        return new Action(
                1,
                1,
                1,
                new ActionCode("HOM-01"),
                "Homes",
                "",
                "Homes",
                "",
                Optional.empty(),
                "home",
                new Owner("", ""),
                Optional.of(BEFORE),
                due,
                Optional.empty(),
                status,
                Optional.empty(),
                "",
                "",
                "",
                asAt,
                0);
    }

    private static Stands stands(Status status, Optional<LocalDate> told, LocalDate today) {
        return HowItGoes.of(action(status, Optional.of(DUE), Optional.of(BEFORE)), told, false, today, 0)
                .stands();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_KNOWN", "NOT_STARTED", "ON_TRACK", "LATE"})
    void whereTheDayHasGoneAndNobodyHasSaidAnythingSinceItIsSilence(Status status) {
        assertThat(stands(status, Optional.empty(), TODAY)).isEqualTo(Stands.SILENT);
        assertThat(stands(status, Optional.of(DUE), TODAY))
                .as("a word on the day itself tells nothing of the time since")
                .isEqualTo(Stands.SILENT);
        assertThat(stands(status, Optional.empty(), DUE))
                .as("on the day itself")
                .isEqualTo(Stands.of(status));
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "CANNOT"})
    void whatIsDoneOrCannotBeDoneIsNeverSilence(Status status) {
        assertThat(stands(status, Optional.empty(), TODAY)).isEqualTo(Stands.of(status));
    }

    @Test
    void withAWordSinceTheDayItIsAsItWasSaidButNeverOnTime() {
        assertThat(stands(Status.LATE, Optional.of(AFTER), TODAY)).isEqualTo(Stands.LATE);
        assertThat(stands(Status.NOT_STARTED, Optional.of(AFTER), TODAY)).isEqualTo(Stands.NOT_STARTED);
        assertThat(stands(Status.ON_TRACK, Optional.of(AFTER), TODAY)).isEqualTo(Stands.LATE);
        assertThat(stands(Status.NOT_KNOWN, Optional.of(AFTER), TODAY)).isEqualTo(Stands.SILENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_KNOWN", "NOT_STARTED", "ON_TRACK", "LATE"})
    void whereWhatWasSaidWaitsForTheOwnerItIsNotSaidThatNobodyHasToldUs(Status status) {
        Action action = action(status, Optional.of(DUE), Optional.of(BEFORE));

        assertThat(HowItGoes.of(action, Optional.empty(), true, TODAY, 0).stands())
                .isEqualTo(Stands.PROPOSED);
        assertThat(HowItGoes.of(action, Optional.empty(), true, DUE, 0).stands())
                .as("before the day has gone")
                .isEqualTo(Stands.of(status));
    }

    @Test
    void whatTheOwnerSaidThemselvesIsSaidAlsoWhileSomethingElseWaits() {
        Action late = action(Status.LATE, Optional.of(DUE), Optional.of(BEFORE));
        Action done = action(Status.DONE, Optional.of(DUE), Optional.of(BEFORE));

        assertThat(HowItGoes.of(late, Optional.of(AFTER), true, TODAY, 0).stands())
                .isEqualTo(Stands.LATE);
        assertThat(HowItGoes.of(done, Optional.empty(), true, TODAY, 0).stands())
                .isEqualTo(Stands.DONE);
    }

    @Test
    void aSourceThatSpeaksOfADayAfterItIsAWordToo() {
        Action action = action(Status.LATE, Optional.of(DUE), Optional.of(AFTER));

        assertThat(HowItGoes.of(action, Optional.empty(), false, TODAY, 0).stands())
                .isEqualTo(Stands.LATE);
    }

    @Test
    void withoutACurrentDateTheFirstPromisedOneCounts() {
        Action action = action(Status.ON_TRACK, Optional.empty(), Optional.empty());

        assertThat(HowItGoes.of(action, Optional.empty(), false, TODAY, 0).stands())
                .isEqualTo(Stands.SILENT);
    }

    @Test
    void theDayIsTheNewestThatAnyFactSpeaksOf() {
        Action read = action(Status.LATE, Optional.of(DUE), Optional.of(BEFORE));
        Action unread = action(Status.LATE, Optional.of(DUE), Optional.empty());

        assertThat(HowItGoes.of(read, Optional.of(AFTER), false, TODAY, 0).asAt())
                .contains(AFTER);
        assertThat(HowItGoes.of(read, Optional.empty(), false, TODAY, 0).asAt()).contains(BEFORE);
        assertThat(HowItGoes.of(unread, Optional.of(AFTER), false, TODAY, 0).asAt())
                .contains(AFTER);
        assertThat(HowItGoes.of(unread, Optional.empty(), false, TODAY, 0).asAt())
                .isEmpty();
    }
}
