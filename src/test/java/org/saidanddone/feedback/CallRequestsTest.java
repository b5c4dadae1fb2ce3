package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.CallRequests.Outcome;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.testing.OnBothDatabases;

class CallRequestsTest extends OnBothDatabases {

    private Outcome ask(String phone) {
        return the(CallRequests.class).ask(phone, " Sam ", "after\nlunch", "an address " + phone);
    }

    @Test
    void whoWaitsLongestComesFirst() {
        ask("0117 496 0001");
        clock.moveOn(Duration.ofMinutes(5));
        ask("0117 496 0002");
        signedInAs("Ria", Role.REVIEWER);

        assertThat(the(CallRequests.class).waiting())
                .extracting(CallRequest::phone)
                .containsExactly("0117 496 0001", "0117 496 0002");
        assertThat(the(CallRequests.class).waiting().getFirst())
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
        assertThatThrownBy(() -> the(CallRequests.class).waiting()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> the(CallRequests.class).done(1)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void theNumberIsForgottenOnceSomebodyCalled() {
        ask("0117 496 0001");
        signedInAs("Ria", Role.REVIEWER);
        long id = the(CallRequests.class).waiting().getFirst().id();

        the(CallRequests.class).done(id);
        the(CallRequests.class).done(id);

        assertThat(the(CallRequests.class).waiting()).isEmpty();
        assertThat(the(CallRequestRepository.class).findById(id).orElseThrow())
                .satisfies(row ->
                        assertThat(row.phone() + row.name() + row.bestTime()).isEmpty());
    }

    @Test
    void whoAsksAgainAndAgainWaits() {
        CallRequests requests = the(CallRequests.class);
        Outcome last = new Outcome.Asked();
        for (int i = 0; i < 20; i++) {
            last = requests.ask("0117 496 0001", "", "", "one address");
        }

        assertThat(last).isInstanceOf(Outcome.Wait.class);
    }
}
