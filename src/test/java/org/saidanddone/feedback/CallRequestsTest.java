package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.CallRequests.Outcome;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.audit.AuditTrail;
import org.saidanddone.platform.Place;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

class CallRequestsTest extends OnBothDatabases {

    private Outcome ask(String phone) {
        return the(CallRequests.class).ask(phone, " Sam ", "after\nlunch", Place.of("a place " + phone));
    }

    @Test
    void whoWaitsLongestComesFirst() {
        ask("0117 496 0001");
        clock.moveOn(Duration.ofMinutes(5));
        ask("0117 496 0002");
        signedInAs("Ria", Role.REVIEWER);

        assertThat(the(CallRequests.class).waiting(0).calls())
                .extracting(CallRequest::phone)
                .containsExactly("0117 496 0001", "0117 496 0002");
        assertThat(the(CallRequests.class).waiting(0).calls().getFirst())
                .satisfies(request -> assertThat(request.name()).isEqualTo("Sam"))
                .satisfies(request -> assertThat(request.bestTime()).isEqualTo("after lunch"));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(ask("")).isInstanceOf(Outcome.NoNumber.class);
        assertThat(ask("call my mum")).isInstanceOf(Outcome.NoNumber.class);
        assertThat(ask("12")).isInstanceOf(Outcome.NoNumber.class);
    }

    @Test
    void aVisitorSeesNobodysNumber() {
        assertThatThrownBy(() -> the(CallRequests.class).waiting(0)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> the(CallRequests.class).notReal(Set.of(1L))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> the(CallRequests.class).done(1)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void theNumberIsForgottenOnceSomebodyCalled() {
        ask("0117 496 0001");
        signedInAs("Ria", Role.REVIEWER);
        long id = the(CallRequests.class).waiting(0).calls().getFirst().id();

        the(CallRequests.class).done(id);
        the(CallRequests.class).done(id);

        assertThat(the(CallRequests.class).waiting(0).calls()).isEmpty();
        assertThat(the(CallRequestRepository.class).findById(id).orElseThrow())
                .satisfies(row ->
                        assertThat(row.phone() + row.name() + row.bestTime()).isEmpty());
    }

    @Test
    void whoAsksAgainAndAgainWaits() {
        CallRequests requests = the(CallRequests.class);
        Outcome last = new Outcome.Asked();
        for (int i = 0; i < 21; i++) {
            last = requests.ask("0117 496 " + (1000 + i), "", "", Place.of("one place"));
        }

        assertThat(last).isInstanceOf(Outcome.Wait.class);
        assertThat(requests.ask("0117 496 9999", "", "", Place.of("another place")))
                .isInstanceOf(Outcome.Asked.class);
    }

    @Test
    void oneNumberWaitsOnceAndNobodyElseCanChangeWhatWasSaid() {
        ask("0117 496 0001");
        the(CallRequests.class).ask("0117 4960001", "Samira", "at night", Place.of("elsewhere"));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(the(CallRequests.class).waiting(0).calls())
                .singleElement()
                .satisfies(request -> assertThat(request.name()).isEqualTo("Sam"))
                .satisfies(request -> assertThat(request.bestTime()).isEqualTo("after lunch"));
    }

    @Test
    void whoAsksForANumberThatWaitsIsSlowedDownLikeEverybodyElse() {
        ask("0117 496 0001");
        for (int i = 0; i < 20; i++) {
            the(CallRequests.class).ask("0117 496 " + (1000 + i), "", "", Place.of("one place"));
        }

        assertThat(the(CallRequests.class).ask("0117 496 0001", "", "", Place.of("one place")))
                .as("as for a number that does not wait")
                .isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void everybodyWhoAskedStandsOnAPageAlsoAfterHundredsThatAreNotReal() {
        for (int i = 0; i < 205; i++) {
            ask("0117 496 " + (1000 + i));
        }
        clock.moveOn(Duration.ofMinutes(1));
        ask("0117 496 9999");
        signedInAs("Ria", Role.REVIEWER);
        CallList last = the(CallRequests.class).waiting(4);

        assertThat(last.all()).isEqualTo(206);
        assertThat(last.pages()).isEqualTo(5);
        assertThat(last.calls().getLast().phone()).isEqualTo("0117 496 9999");
        assertThat(the(CallRequests.class).waiting(99)).isEqualTo(last);

        Set<Long> first = the(CallRequests.class).waiting(0).calls().stream()
                .map(CallRequest::id)
                .collect(Collectors.toSet());
        assertThat(the(CallRequests.class).notReal(first)).isEqualTo(50);
        assertThat(the(CallRequests.class).notReal(first)).isZero();
        assertThat(the(CallRequests.class).waiting(0).all()).isEqualTo(156);
    }

    @Test
    void aColleagueWhoIsNamedNeitherSeesItNorEndsIt() {
        Person ann = the(People.class).add(new EmailAddress("ann@example.org"), "Ann Whitlock", Set.of(Role.REVIEWER));
        Person ria = the(People.class).add(new EmailAddress("ria@example.org"), "Ria Moss", Set.of(Role.REVIEWER));
        the(People.class).setPassword(ria.id(), new Password("a long pass phrase"));
        the(CallRequests.class).ask("0117 496 0001", "Not Ann Whitlock please", "", Place.of("here"));
        Database.ACTOR.is(ria);
        long id = the(CallRequests.class).waiting(0).calls().getFirst().id();

        Database.ACTOR.is(ann);
        assertThat(the(CallRequests.class).waiting(0).all()).isZero();
        assertThat(the(CallRequests.class).done(id)).isFalse();
        assertThat(the(CallRequests.class).notReal(Set.of(id))).isZero();

        Database.ACTOR.is(ria);
        assertThat(the(CallRequests.class).done(id)).isTrue();
    }

    @Test
    void whereNobodyElseCouldPhoneTheNamedColleagueSeesIt() {
        Person ann = the(People.class).add(new EmailAddress("ann@example.org"), "Ann Whitlock", Set.of(Role.REVIEWER));
        the(CallRequests.class).ask("0117 496 0001", "Not Ann Whitlock please", "", Place.of("here"));
        Database.ACTOR.is(ann);

        assertThat(the(CallRequests.class).waiting(0).all()).isEqualTo(1);
    }

    @Test
    void whoSawWhoPhonedAndWhatWasNotRealIsOnTheTrailWithoutANumber() {
        ask("0117 496 0001");
        ask("0117 496 0002");
        signedInAs("Ria", Role.REVIEWER);
        List<CallRequest> calls = the(CallRequests.class).waiting(0).calls();

        the(CallRequests.class).done(calls.getFirst().id());
        the(CallRequests.class).notReal(Set.of(calls.getLast().id()));

        assertThat(AuditTrail.lines(database.product()))
                .containsExactly("CALLS_SEEN 2", "CALLED 1", "CALLS_NOT_REAL 1");
    }
}
