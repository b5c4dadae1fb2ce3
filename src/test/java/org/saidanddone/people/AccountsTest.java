package org.saidanddone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.AccountDetails.Problem;
import org.saidanddone.people.Accounts.Outcome;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.AuditTrail;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.platform.Outbox;
import org.saidanddone.testing.OnBothDatabases;

class AccountsTest extends OnBothDatabases {

    private static final Password PASSWORD = new Password("a long pass phrase");

    private Person ada = new Person(0, new EmailAddress("ada@example.org"), "Ada", Set.of(), true);

    @BeforeEach
    void anAdministratorWhoSignsIn() {
        ada = signedInAs("Ada", Role.ADMINISTRATOR);
        the(People.class).setPassword(ada.id(), PASSWORD);
    }

    private Accounts accounts() {
        return the(Accounts.class);
    }

    private static AccountDetails details(String name, String email, Role... roles) {
        return new AccountDetails(email, name, "", Set.of(roles));
    }

    private Account added(String name, Role... roles) {
        return done(accounts().add(details(name, name + "@example.org", roles)));
    }

    private static Account done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.account();
        }
        throw new AssertionError(outcome);
    }

    private static List<Problem> wrong(Outcome outcome) {
        return outcome instanceof Outcome.Wrong wrong ? wrong.problems() : List.of();
    }

    private Account now(Account account) {
        return accounts().find(account.id()).orElseThrow();
    }

    private Account withPassword(Account account) {
        the(People.class).setPassword(account.id(), PASSWORD);
        return now(account);
    }

    private List<String> trail() {
        return AuditTrail.lines(database.product());
    }

    @Test
    void somebodyIsAddedInvitedAndSignsIn() {
        Account ria = done(accounts()
                .add(new AccountDetails(" Ria@Example.org ", " Ria  Reviewer ", "Team lead", Set.of(Role.REVIEWER))));
        assertThat(ria.name()).isEqualTo("Ria Reviewer");
        assertThat(ria.email().text()).isEqualTo("ria@example.org");
        assertThat(ria.post()).isEqualTo("Team lead");
        assertThat(ria.hasPassword()).isFalse();

        String link = accounts().inviteByLink(ria.id());
        assertThat(link).startsWith("http://localhost:8080/set-up#");
        assertThat(now(ria).linkEnds()).contains(clock.instant().plus(Duration.ofDays(2)));
        assertThat(now(ria).invited()).contains(clock.instant());

        String token = link.substring(link.indexOf('#') + 1);
        assertThat(the(People.class).setUp(token, PASSWORD)).isPresent();
        assertThat(the(People.class).withPassword("ria@example.org", PASSWORD.text()))
                .isPresent();
        assertThat(now(ria).linkEnds()).isEmpty();
        assertThat(trail())
                .anyMatch(line -> line.startsWith("PERSON_ADDED Ria Reviewer") && line.contains("REVIEWER"))
                .anyMatch(line -> line.startsWith("PERSON_INVITED Ria Reviewer") && line.endsWith("LINK"))
                .noneMatch(line -> line.contains(token));
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        Account ria = added("Ria", Role.REVIEWER);
        String first = accounts().inviteByLink(ria.id());
        String second = accounts().inviteByLink(ria.id());

        assertThat(the(People.class).setUp(first.substring(first.indexOf('#') + 1), PASSWORD))
                .isEmpty();
        assertThat(the(People.class).setUp(second.substring(second.indexOf('#') + 1), PASSWORD))
                .isPresent();
    }

    @Test
    void aMailThatNobodyTakesIsSaidToStay() {
        Account ria = added("Ria", Role.REVIEWER);
        accounts().inviteByMail(ria.id());
        assertThat(now(ria).mail().map(Outbox.Standing::tries)).contains(0);

        the(Outbox.class).sendDue();

        assertThat(now(ria).mail().map(Outbox.Standing::tries)).contains(1);
        assertThat(now(ria).invitedByMail()).isTrue();
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() {
        assertThat(wrong(accounts().add(new AccountDetails("nobody", " ", "x".repeat(101), Set.of()))))
                .containsExactlyInAnyOrder(Problem.NO_NAME, Problem.LONG_POST, Problem.NO_ADDRESS, Problem.NO_ROLE);
        assertThat(wrong(accounts().add(details("x".repeat(101), "a@b", Role.REVIEWER))))
                .containsExactlyInAnyOrder(Problem.LONG_NAME, Problem.NO_ADDRESS);
        added("Ria", Role.REVIEWER);
        assertThat(wrong(accounts().add(details("Another", "RIA@example.org", Role.REVIEWER))))
                .containsExactly(Problem.ADDRESS_TAKEN);
        assertThat(accounts().list(true, Accounts.Place.FIRST))
                .extracting(Account::name)
                .containsExactly("Ada", "Ria");
    }

    @Test
    void theAddressOfAnEndedAccountIsSaidToBeOne() {
        Account ria = added("Ria", Role.REVIEWER);
        accounts().end(ria.id(), ria.version());

        assertThat(wrong(accounts().add(details("Ria again", "ria@example.org", Role.REVIEWER))))
                .containsExactly(Problem.ADDRESS_OF_ENDED);
    }

    @Test
    void aChangeStandsOnTheTrailWithWhatWasBefore() {
        Account ria = added("Ria", Role.REVIEWER);

        Account after = done(accounts()
                .change(
                        ria.id(),
                        ria.version(),
                        new AccountDetails("ria@example.org", "Ria Smith", "Nurse", Set.of(Role.BOARD_MEMBER))));

        assertThat(after.roles()).containsExactly(Role.BOARD_MEMBER);
        assertThat(after.name()).isEqualTo("Ria Smith");
        assertThat(trail())
                .anyMatch(line -> line.startsWith("PERSON_CHANGED Ria Smith")
                        && line.contains("Ria, , ria@example.org, REVIEWER")
                        && line.contains("Ria Smith, Nurse, ria@example.org, BOARD_MEMBER"));
    }

    @Test
    void anotherAddressEndsTheLinkThatWentToTheOldOne() {
        Account ria = added("Ria", Role.REVIEWER);
        String link = accounts().inviteByLink(ria.id());
        Account invited = now(ria);

        accounts().change(ria.id(), invited.version(), details("Ria", "other@example.org", Role.REVIEWER));

        assertThat(the(People.class).setUp(link.substring(link.indexOf('#') + 1), PASSWORD))
                .isEmpty();
    }

    @Test
    void twoAdministratorsNeverOverwriteEachOther() {
        Account ria = added("Ria", Role.REVIEWER);
        accounts().change(ria.id(), ria.version(), details("Ria One", "ria@example.org", Role.REVIEWER));

        assertThatThrownBy(() -> accounts()
                        .change(ria.id(), ria.version(), details("Ria Two", "ria@example.org", Role.REVIEWER)))
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> accounts().end(ria.id(), ria.version())).isInstanceOf(OptimisticLockException.class);
        assertThat(now(ria).name()).isEqualTo("Ria One");
    }

    @Test
    void endedMeansEndedAtOnceAndEverywhere() {
        Account ria = withPassword(added("Ria", Role.REVIEWER));
        int signIn = the(People.class).signIns(ria.id());
        String link = accounts().inviteByLink(ria.id());
        assertThat(the(People.class).signedIn(ria.id(), signIn)).isPresent();

        accounts().end(ria.id(), now(ria).version());

        assertThat(the(People.class).active(ria.id())).isEmpty();
        assertThat(the(People.class).signedIn(ria.id(), signIn)).isEmpty();
        assertThat(the(People.class).withPassword("ria@example.org", PASSWORD.text()))
                .isEmpty();
        assertThat(the(People.class).setUp(link.substring(link.indexOf('#') + 1), PASSWORD))
                .isEmpty();
        assertThatThrownBy(() -> accounts().inviteByLink(ria.id())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoIsBroughtBackSignsInAnew() {
        Account ria = withPassword(added("Ria", Role.REVIEWER));
        int signIn = the(People.class).signIns(ria.id());
        accounts().end(ria.id(), ria.version());

        Account back = done(accounts().bringBack(ria.id(), now(ria).version()));

        assertThat(back.active()).isTrue();
        assertThat(back.roles()).containsExactly(Role.REVIEWER);
        assertThat(back.hasPassword()).isFalse();
        assertThat(the(People.class).signedIn(ria.id(), signIn)).isEmpty();
        assertThat(trail()).anyMatch(line -> line.startsWith("PERSON_BACK Ria"));
    }

    @Test
    void anotherPasswordSignsOutWhoWasSignedInWithTheOneBefore() {
        Account ria = withPassword(added("Ria", Role.REVIEWER));
        int signIn = the(People.class).signIns(ria.id());
        String link = accounts().inviteByLink(ria.id());
        assertThat(the(People.class).signedIn(ria.id(), signIn)).isPresent();

        the(People.class).setUp(link.substring(link.indexOf('#') + 1), new Password("another pass phrase"));

        assertThat(the(People.class).signedIn(ria.id(), signIn)).isEmpty();
    }

    @Test
    void aTakenRoleIsGoneAtOnce() {
        Account ria = withPassword(added("Ria", Role.REVIEWER, Role.BOARD_MEMBER));
        assertThat(the(People.class).active(ria.id()).orElseThrow().roles()).contains(Role.REVIEWER);

        accounts().change(ria.id(), ria.version(), details("Ria", "ria@example.org", Role.BOARD_MEMBER));

        assertThat(the(People.class).active(ria.id()).orElseThrow().roles()).containsExactly(Role.BOARD_MEMBER);
    }

    @Test
    void nobodyEndsTheirOwnAccountOrTheLastAdministrator() {
        Account own = accounts().find(ada.id()).orElseThrow();
        Account bob = added("Bob", Role.ADMINISTRATOR);
        withPassword(bob);

        assertThat(wrong(accounts().end(ada.id(), own.version()))).containsExactly(Problem.OWN_ACCOUNT);

        the(WhoIsAsking.class).as(new Asking.Product(), () -> accounts().end(bob.id(), now(bob).version()));
        assertThat(wrong(the(WhoIsAsking.class)
                        .as(new Asking.Product(), () -> accounts().end(ada.id(), own.version()))))
                .containsExactly(Problem.LAST_ADMINISTRATOR);
    }

    @Test
    void anAdministratorWhoNeverSignedInDoesNotCountAsAnother() {
        added("Bob", Role.ADMINISTRATOR);
        Account own = accounts().find(ada.id()).orElseThrow();

        assertThat(wrong(accounts().change(ada.id(), own.version(), details("Ada", "ada@example.org", Role.REVIEWER))))
                .containsExactly(Problem.LAST_ADMINISTRATOR);
    }

    @Test
    void theLastLeadKeepsTheRoleUntilThereIsAnother() {
        Account sam = withPassword(added("Sam", Role.SAFEGUARDING_LEAD));
        assertThat(wrong(accounts().change(sam.id(), sam.version(), details("Sam", "sam@example.org", Role.REVIEWER))))
                .containsExactly(Problem.LAST_LEAD);

        withPassword(added("Sue", Role.SAFEGUARDING_LEAD));

        assertThat(done(accounts()
                                .change(sam.id(), now(sam).version(), details("Sam", "sam@example.org", Role.REVIEWER)))
                        .roles())
                .containsExactly(Role.REVIEWER);
    }

    @Test
    void twoAdministratorsCannotTakeTheLastRightFromEachOther() throws Exception {
        Account bob = withPassword(added("Bob", Role.ADMINISTRATOR));
        Account own = accounts().find(ada.id()).orElseThrow();
        CountDownLatch together = new CountDownLatch(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Outcome> one = both.submit(takes(bob, together));
            Future<Outcome> other = both.submit(takes(own, together));
            assertThat(List.of(one.get(), other.get()))
                    .filteredOn(Outcome.Done.class::isInstance)
                    .hasSize(1);
        }
        assertThat(the(People.class).activeWith(Role.ADMINISTRATOR)).hasSize(1);
    }

    private Callable<Outcome> takes(Account whose, CountDownLatch together) {
        return () -> {
            together.countDown();
            together.await();
            return the(WhoIsAsking.class).as(new Asking.Product(), () -> accounts()
                    .change(
                            whose.id(),
                            whose.version(),
                            details(whose.name(), whose.email().text(), Role.REVIEWER)));
        };
    }

    @Test
    void thePostsOfWhoLeavesEndAndAreNamed() {
        Account ola = added("Ola", Role.ACTION_OWNER);
        new FeedbackFixtures(database.product()).action("BRS-12");
        the(PostHolders.class).give(ola.id(), new Owner("NHS England", ""));
        assertThat(the(PostHolders.class).of(ola.id())).hasSize(1);

        accounts().end(ola.id(), ola.version());

        assertThat(the(PostHolders.class).of(ola.id())).isEmpty();
        assertThat(trail()).anyMatch(line -> line.startsWith("POST_ENDED Ola") && line.contains("NHS England"));
    }
}
