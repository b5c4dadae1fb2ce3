package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Account;
import org.saidanddone.people.Accounts;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.Slowdown;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

class OpenForFeedbackTest extends OnBothDatabases {

    private static final Password PASSWORD = new Password("a long pass phrase");

    /** As in a real installation, on the same tables. */
    private OpenForFeedback open() {
        return new OpenForFeedback(
                List.copyOf(database.product().getBeansOfType(OpeningCondition.class)),
                the(People.class),
                Database.demo(the(Settings.class), false));
    }

    @SuppressWarnings("unchecked") // a type in a type cannot be named to the container
    private Drafts drafts() {
        return new Drafts(
                the(DraftRepository.class), the(Cases.class), open(), the(TransactionOperations.class), clock);
    }

    private Person add(String name, Role role) {
        return the(People.class).add(new EmailAddress(name + "@example.org"), name, Set.of(role));
    }

    private Person addWithPassword(String name, Role role) {
        Person person = add(name, role);
        the(People.class).setPassword(person.id(), PASSWORD);
        return person;
    }

    private static About notSure() {
        return new About(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void aRealInstallationTakesNothingUntilALeadAndAReviewerCanSignIn() {
        assertThat(open().lacking()).hasSize(2);
        assertThatThrownBy(() -> drafts().begin(notSure())).isInstanceOf(NotOpen.class);

        addWithPassword("Ria", Role.REVIEWER);
        Person sam = add("Sam", Role.SAFEGUARDING_LEAD);
        assertThat(open().lacking())
                .extracting(OpeningCondition.Lack::key)
                .containsExactly("work.closed.SAFEGUARDING_LEAD");
        assertThatThrownBy(() -> drafts().begin(notSure())).isInstanceOf(NotOpen.class);

        the(People.class).setPassword(sam.id(), PASSWORD);
        assertThat(open().isOpen()).isTrue();
        assertThat(drafts().begin(notSure())).isNotNull();
    }

    @Test
    void whenTheLeadLeavesItIsShutAndWhatWasBegunIsSent() {
        addWithPassword("Ria", Role.REVIEWER);
        Person sam = addWithPassword("Sam", Role.SAFEGUARDING_LEAD);
        OpenDraft begun = drafts().begin(notSure());
        the(Drafts.class).choose(begun, QuestionSet.VOICE, Voice.OWN.name(), "");
        signedInAs("Ada", Role.ADMINISTRATOR);
        Account account = the(Accounts.class).find(sam.id()).orElseThrow();
        the(Accounts.class).end(sam.id(), account.version());

        assertThat(open().isOpen()).isFalse();
        assertThat(open().hasLead()).isFalse();
        assertThatThrownBy(() -> drafts().begin(notSure())).isInstanceOf(NotOpen.class);
        assertThat(the(Sending.class).send(begun)).isInstanceOf(Sending.Outcome.Sent.class);
    }

    @Test
    void aCallIsPromisedOnlyWhereSomebodySeesThatItWasAskedFor() {
        CallRequests requests = new CallRequests(
                the(CallRequestRepository.class),
                open(),
                the(Slowdown.class),
                List.of(),
                the(People.class),
                the(WhoIsAsking.class),
                the(Audit.class),
                clock);
        assertThat(requests.canAsk()).isFalse();
        assertThat(requests.ask("0117 000 0000", "", "", Place.of("here")))
                .isInstanceOf(CallRequests.Outcome.Nobody.class);

        addWithPassword("Ria", Role.REVIEWER);

        assertThat(requests.ask("0117 000 0000", "", "", Place.of("here")))
                .isInstanceOf(CallRequests.Outcome.Asked.class);
    }

    @Test
    void theDemoIsAlwaysOpen() {
        OpenForFeedback demo = new OpenForFeedback(
                List.copyOf(database.product().getBeansOfType(OpeningCondition.class)),
                the(People.class),
                Database.demo(the(Settings.class), true));

        assertThat(demo.isOpen()).isTrue();
        assertThat(demo.canPhone()).isTrue();
    }
}
