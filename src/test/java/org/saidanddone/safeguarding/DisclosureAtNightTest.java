package org.saidanddone.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Outbox;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.testing.Database;

/** Somebody says at two in the morning that they are not safe, and the mail server is away. */
class DisclosureAtNightTest extends ReviewTest {

    private static final Instant TWO_AT_NIGHT = Instant.parse("2026-03-03T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-03T11:00:00Z");

    private final GreenMail server =
            new GreenMail(new ServerSetup(Database.MAIL_PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    private void itIs(Instant moment) {
        clock.moveOn(Duration.between(clock.instant(), moment));
    }

    private void theProductWorks(Duration howLong) {
        for (Duration passed = Duration.ZERO; passed.compareTo(howLong) < 0; passed = passed.plusMinutes(5)) {
            the(Outbox.class).sendDue();
            the(Climbing.class).climb();
            clock.moveOn(Duration.ofMinutes(5));
        }
        the(Outbox.class).sendDue();
    }

    private List<String> received() {
        return Stream.of(server.getReceivedMessages())
                .map(DisclosureAtNightTest::line)
                .sorted()
                .toList();
    }

    private static String line(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0] + ": " + mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Concerns.ConcernFile> inTheList() {
        return the(Concerns.class).open(Optional.empty()).items();
    }

    private Person deputy() {
        Person dee = signedInAs("Dee", Role.SAFEGUARDING_LEAD);
        asLead();
        ConcernRules rules = the(ConcernSettings.class).read();
        the(ConcernSettings.class)
                .save(new ConcernRules(
                        rules.acknowledgeWithin(),
                        rules.hours(),
                        Optional.of(dee.id()),
                        rules.english(),
                        rules.others(),
                        rules.version()));
        return dee;
    }

    @Test
    void theLeadHasItAtOnceIsToldOnceAndItClimbsWhenNobodyLooks() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        signedInAs("Ria", Role.REVIEWER);
        deputy();
        itIs(TWO_AT_NIGHT);
        sentWith(Map.of("safe", "NO", "happening", "Canary shouts at me"));

        asLead();
        assertThat(inTheList()).singleElement().satisfies(file -> {
            assertThat(file.concern().raised()).isEqualTo(TWO_AT_NIGHT);
            assertThat(file.concern().due()).isEqualTo(DUE);
            assertThat(file.concern().late(clock.instant())).isFalse();
        });

        theProductWorks(Duration.ofHours(1));
        server.start();
        theProductWorks(Duration.ofHours(7));

        assertThat(received()).containsExactly("sam@example.org: A concern waits for you");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).doesNotContain("Canary");

        itIs(DUE);
        theProductWorks(Duration.ofMinutes(5));
        assertThat(received()).as("it is due now and not late yet").hasSize(1);
        theProductWorks(Duration.ofHours(30));

        assertThat(received())
                .containsExactly(
                        "ada@example.org: A concern has waited too long",
                        "dee@example.org: A concern has waited too long",
                        "sam@example.org: A concern waits for you");
        asLead();
        assertThat(inTheList()).singleElement().satisfies(file -> {
            assertThat(file.concern().late(clock.instant())).isTrue();
            assertThat(file.concern().climbed()).isPresent();
        });
    }

    @Test
    void whatTheLeadHasSeenDoesNotClimb() {
        server.start();
        signedInAs("Ada", Role.ADMINISTRATOR);
        deputy();
        sentWith(Map.of("safe", "NO"));
        asLead();
        long id = inTheList().getFirst().concern().id();

        Concern seen = the(Concerns.class).acknowledge(id).concern();
        theProductWorks(Duration.ofHours(8));

        assertThat(seen.seen()).contains(new Concern.Seen("Sam", seen.raised()));
        assertThat(received()).containsExactly("sam@example.org: A concern waits for you");
    }

    @Test
    void whomAConcernNamesIsToldOfNothing() {
        server.start();
        Person ada = signedInAs("Ada", Role.ADMINISTRATOR);
        Person sam = signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        deputy();
        long id = sent("The lift is broken");
        asReviewer();

        the(Concerns.class).raise(id, "They say that Sam and Ada do this", List.of(sam.id(), ada.id()));
        theProductWorks(Duration.ofHours(8));

        assertThat(received())
                .containsExactly(
                        "dee@example.org: A concern has waited too long", "dee@example.org: A concern waits for you");
    }

    @Test
    void whereNoLeadMaySeeItTheAdministratorsAreTold() {
        server.start();
        signedInAs("Ada", Role.ADMINISTRATOR);
        Person sam = signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        long id = sent("The lift is broken");
        asReviewer();

        the(Concerns.class).raise(id, "They say that Sam does this", List.of(sam.id()));
        theProductWorks(Duration.ofMinutes(5));

        assertThat(received()).containsExactly("ada@example.org: A case needs a second lead");
    }
}
