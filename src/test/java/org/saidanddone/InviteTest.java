package org.saidanddone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Account;
import org.saidanddone.people.Accounts;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.audit.AuditTrail;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.saidanddone.testing.Database;
import org.slf4j.LoggerFactory;

/** The command that invites, beside a product that runs on PostgreSQL. */
class InviteTest {

    private static final Password PASSWORD = new Password("a long pass phrase");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void empty() {
        Database.POSTGRESQL.empty();
    }

    private static <T> T the(Class<T> bean) {
        return Database.POSTGRESQL.product().getBean(bean);
    }

    private int invite(String... arguments) {
        return Invite.run(
                the(Settings.class), List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String token() {
        String all = printed();
        return all.substring(all.lastIndexOf('#') + 1).strip();
    }

    @Test
    void somebodyNewGetsAnAccountAndALinkThatIsPrintedOnceAndInNoLog() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try {
            assertThat(invite("Sam@example.org", "safeguarding-lead", "Sam", "Smith"))
                    .isZero();
        } finally {
            root.detachAppender(log);
        }

        assertThat(printed()).containsOnlyOnce("/set-up#").contains("SAFEGUARDING_LEAD");
        assertThat(log.list).noneMatch(line -> line.getFormattedMessage().contains(token()));
        Person sam = the(People.class).setUp(token(), PASSWORD).orElseThrow();
        assertThat(sam.name()).isEqualTo("Sam Smith");
        assertThat(sam.roles()).containsExactly(Role.SAFEGUARDING_LEAD);
        assertThat(AuditTrail.lines(Database.POSTGRESQL.product()))
                .anyMatch(line -> line.startsWith("PERSON_ADDED Sam Smith") && line.endsWith("SAFEGUARDING_LEAD"))
                .anyMatch(line -> line.startsWith("PERSON_INVITED Sam Smith"))
                .noneMatch(line -> line.contains(token()));
    }

    @Test
    void whoIsThereAlreadyGetsOneMoreRoleAndANewLink() {
        invite("ria@example.org", "REVIEWER");
        String first = token();
        assertThat(invite("ria@example.org", "administrator")).isZero();

        Person ria = the(People.class).setUp(token(), PASSWORD).orElseThrow();
        assertThat(ria.roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.ADMINISTRATOR);
        assertThat(the(People.class).setUp(first, PASSWORD)).isEmpty();
        assertThat(AuditTrail.lines(Database.POSTGRESQL.product()))
                .anyMatch(line -> line.startsWith("PERSON_CHANGED") && line.contains("REVIEWER ADMINISTRATOR"));
    }

    @Test
    void whatCannotBeUsedIsOneSentenceAndAddsNobody() {
        assertThatThrownBy(() -> invite("ria@example.org", "boss"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("There is no role boss. The roles are: reviewer, ");
        assertThatThrownBy(() -> invite("nobody", "reviewer"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessage("This is not an e-mail address: nobody");
        assertThatThrownBy(() -> invite("ria@example.org"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("invite ADDRESS ROLE [NAME]");
        assertThat(the(People.class).names()).isEmpty();
    }

    @Test
    void anEndedAccountIsNotOpenedByTheCommand() {
        Database.ACTOR.is(the(People.class), "Ada", Role.ADMINISTRATOR);
        Person ria = the(People.class).add(new EmailAddress("ria@example.org"), "Ria", Set.of(Role.REVIEWER));
        Account account = the(Accounts.class).find(ria.id()).orElseThrow();
        the(Accounts.class).end(ria.id(), account.version());

        assertThatThrownBy(() -> invite("ria@example.org", "reviewer"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("This account has ended.");
        assertThat(printed()).isEmpty();
    }

    @Test
    void helpSaysHowAndNeedsNoDatabase() {
        assertThat(invite("--help")).isZero();

        assertThat(printed()).contains("invite ADDRESS ROLE [NAME]").contains("safeguarding-lead");
    }
}
