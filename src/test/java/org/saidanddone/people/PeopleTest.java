package org.saidanddone.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.OneLook;
import org.saidanddone.testing.OnBothDatabases;

class PeopleTest extends OnBothDatabases {

    private static final Password PASSWORD = new Password("a long pass phrase");

    private Person ria() {
        return the(People.class).add(new EmailAddress("Ria@Example.org"), "Ria", Set.of(Role.REVIEWER));
    }

    @Test
    void aPersonIsKnownByAddressAndPassword() {
        Person ria = ria();
        the(People.class).setPassword(ria.id(), PASSWORD);

        assertThat(the(People.class).withPassword("RIA@example.org ", PASSWORD.text()))
                .contains(ria);
        assertThat(the(People.class).withPassword("ria@example.org", "another pass phrase"))
                .isEmpty();
    }

    @Test
    void aPersonWithoutAPasswordCannotSignIn() {
        ria();

        assertThat(the(People.class).withPassword("ria@example.org", "")).isEmpty();
    }

    @Test
    void aSetUpLinkWorksOnce() {
        String token = the(People.class).newSetUpLink(ria().id());

        assertThat(the(People.class).setUp(token, PASSWORD)).isPresent();
        assertThat(the(People.class).setUp(token, PASSWORD)).isEmpty();
    }

    @Test
    void aSetUpLinkEndsAfterTwoDays() {
        String token = the(People.class).newSetUpLink(ria().id());

        clock.moveOn(Duration.ofDays(2).plusSeconds(1));

        assertThat(the(People.class).setUp(token, PASSWORD)).isEmpty();
    }

    @Test
    void addingTheSameAddressTwiceKeepsOnePerson() {
        assertThat(ria()).isEqualTo(ria());
    }

    @Test
    void onAPageThatAsksForSeveralRolesEachHasItsOwnPeople() {
        Person ria = ria();
        Person sam = the(People.class).add(new EmailAddress("sam@example.org"), "Sam", Set.of(Role.SAFEGUARDING_LEAD));

        the(OneLook.class).at(() -> {
            assertThat(the(People.class).activeWith(Role.REVIEWER)).containsExactly(ria);
            assertThat(the(People.class).activeWith(Role.SAFEGUARDING_LEAD)).containsExactly(sam);
        });
    }
}
