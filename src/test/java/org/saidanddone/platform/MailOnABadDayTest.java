package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.MailServer;
import org.saidanddone.testing.OnBothDatabases;

/** The mail server refuses, hangs or dies: each mail comes once, or it is said that it did not. */
class MailOnABadDayTest extends OnBothDatabases {

    private static final String CASE = "12345678";
    private static final Duration A_WHILE = Duration.ofMinutes(11);

    private final MailServer server = new MailServer(Database.MAIL_PORT);

    @AfterEach
    void stop() {
        server.close();
    }

    private Outbox outbox() {
        return the(Outbox.class);
    }

    private static Mail to(String address) {
        return new Mail(
                address, "There is a reply for you", "Open this page:\nhttps://plans.example.org/back.\n\nThank you");
    }

    private void putNumbered(int from, int to) {
        IntStream.range(from, to)
                .forEach(i -> outbox().put(new Mail("ann" + i + "@example.org", "Number " + i, "text"), CASE));
    }

    private List<String> subjects() {
        return server.taken().stream().map(mail -> mail.header("Subject")).toList();
    }

    private static List<String> numbers(int to) {
        return IntStream.range(0, to).mapToObj(i -> "Number " + i).toList();
    }

    @Test
    void anAddressThatTheServerRefusesIsGivenUpAtOnceAndTheOthersGo() {
        server.answers("bounce@example.org", 550);
        outbox().put(to("bounce@example.org"), CASE);
        outbox().put(to("ann@example.org"), CASE);

        outbox().sendDue();
        clock.moveOn(Duration.ofDays(1));
        outbox().sendDue();

        assertThat(server.asked()).containsExactly("bounce@example.org", "ann@example.org");
        assertThat(outbox().ended(CASE)).singleElement().satisfies(mail -> {
            assertThat(mail.why()).isEqualTo(EndedMail.Why.REFUSED);
            assertThat(mail.answerCode()).isEqualTo(550);
            assertThat(mail.kind()).isEqualTo(MailKind.PERSON);
        });
        assertThat(the(OutboxRepository.class).findAll()).singleElement().satisfies(row -> assertThat(row.locked())
                .as("its text is gone")
                .isEmpty());
    }

    @Test
    void aServerThatSaysNotNowIsAskedForThreeDaysAndThenTheMailIsGivenUp() {
        server.answers("", 451);
        outbox().put(to("ann@example.org"), CASE);
        for (int i = 0; i < 71; i++) {
            outbox().sendDue();
            clock.moveOn(Duration.ofHours(1));
        }
        assertThat(outbox().ended(CASE)).as("three days are not over").isEmpty();
        clock.moveOn(Duration.ofHours(2));
        outbox().sendDue();

        assertThat(server.asked()).hasSize(72);
        assertThat(outbox().ended(CASE)).singleElement().satisfies(mail -> {
            assertThat(mail.why()).isEqualTo(EndedMail.Why.TOO_LONG);
            assertThat(mail.answerCode()).isEqualTo(451);
        });
        server.recovers();
        clock.moveOn(Duration.ofDays(1));
        outbox().sendDue();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void whatTheServerTakesOnTheThirdDayComesOnce() {
        server.answers("", 451);
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        clock.moveOn(Duration.ofHours(70));
        outbox().sendDue();
        server.recovers();
        clock.moveOn(A_WHILE);
        outbox().sendDue();
        outbox().sendDue();

        assertThat(server.taken()).hasSize(1);
        assertThat(outbox().ended(CASE)).isEmpty();
    }

    @Test
    void threeDaysBeginWhenTheMailIsDueAndNotInTheNightBefore() {
        clock.moveOn(Duration.ofDays(4).plusHours(12));
        outbox().put(to("ann@example.org"), CASE);
        clock.moveOn(Duration.ofHours(61));
        server.answers("", 451);
        outbox().sendDue();
        clock.moveOn(Duration.ofDays(2));
        outbox().sendDue();

        assertThat(server.asked()).hasSize(2);
        assertThat(outbox().ended(CASE)).isEmpty();
    }

    @Test
    void whenTheServerDiesAtTheSeventeenthMailEachComesOnce() {
        server.diesAt(17, false);
        putNumbered(0, 20);
        outbox().sendDue();
        assertThat(server.taken()).hasSize(16);
        server.recovers();
        for (int i = 0; i < 5; i++) {
            clock.moveOn(A_WHILE);
            outbox().sendDue();
        }

        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(numbers(20));
        assertThat(outbox().ended(CASE)).isEmpty();
        assertThat(the(OutboxRepository.class).count()).isZero();
    }

    @Test
    void whatTheServerKeptWithoutSayingSoComesAgainUnderTheSameNumber() {
        server.diesAt(1, true);
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        server.recovers();
        clock.moveOn(A_WHILE);
        outbox().sendDue();

        assertThat(server.taken()).hasSize(2);
        assertThat(server.taken().stream()
                        .map(mail -> mail.header("Message-ID"))
                        .distinct())
                .singleElement()
                .asString()
                .matches("<[0-9a-f]{32}@localhost>");
    }

    @Test
    void whileTheServerIsAwayNotEveryMailIsTriedInVain() {
        server.diesAt(1, false);
        putNumbered(0, 30);

        outbox().sendDue();

        assertThat(server.asked()).as("the first shows it").hasSize(1);
    }

    @Test
    void aServerThatIsAngryWithUsLosesNobodysMail() {
        server.answers("", 421);
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        server.recovers();
        clock.moveOn(A_WHILE);
        outbox().sendDue();

        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void anAlarmGoesBeforeAFloodOfOtherMails() {
        putNumbered(0, 60);
        outbox().putAlarm(to("lead@example.org"), "alarm 1");

        outbox().sendDue();

        assertThat(server.taken().getFirst().to()).isEqualTo("lead@example.org");
        assertThat(server.taken()).hasSize(61);
    }

    @Test
    void anAlarmGoesWhileAnotherMailHangsInTheServer() throws Exception {
        server.hangs(true);
        putNumbered(0, 5);
        try (ExecutorService lane = Executors.newSingleThreadExecutor()) {
            Future<?> others = lane.submit(() -> outbox().sendDue());
            while (!server.isHanging()) {
                Thread.onSpinWait();
            }
            server.hangs(false);
            outbox().putAlarm(to("lead@example.org"), "alarm 1");
            outbox().sendAlarms();

            assertThat(server.taken().stream().map(MailServer.Taken::to)).containsExactly("lead@example.org");
            assertThat(others.isDone()).as("the others still hang").isFalse();
            server.hangUp();
            others.get(30, TimeUnit.SECONDS);
        }
        clock.moveOn(A_WHILE);
        outbox().sendDue();
        assertThat(server.taken()).hasSize(6);
    }

    @Test
    void anAlarmThatCannotArriveIsShownToo() {
        server.answers("lead@example.org", 550);
        outbox().putAlarm(to("lead@example.org"), "alarm 1");
        outbox().sendDue();

        assertThat(outbox().ended("alarm 1")).extracting(EndedMail::kind).containsExactly(MailKind.ALARM);
    }

    @Test
    void soManyAndNoMoreGoToOneAddressOnADayAndTheRestTheNextDay() {
        for (int i = 0; i < 12; i++) {
            outbox().put(to("ann@example.org"), CASE);
        }
        outbox().put(to("ben@example.org"), CASE);
        outbox().sendDue();
        assertThat(server.taken().stream().map(MailServer.Taken::to).filter("ann@example.org"::equals))
                .hasSize(MailKind.PERSON.perDay());
        assertThat(server.taken().stream().map(MailServer.Taken::to)).contains("ben@example.org");

        clock.moveOn(Duration.ofDays(1));
        outbox().sendDue();
        assertThat(server.taken()).hasSize(13);
    }

    @Test
    void alarmsHaveNoLimit() {
        for (int i = 0; i < 80; i++) {
            outbox().putAlarm(to("lead@example.org"), "alarm 1");
        }
        outbox().sendDue();

        assertThat(server.taken()).hasSize(80);
    }

    @Test
    void whoeverGotManyMailsThatWereAskedForIsFullForToday() {
        for (int i = 0; i < MailKind.ASKED.perDay(); i++) {
            outbox().putAtOnce(to("ann@example.org"), CASE);
        }
        assertThat(the(MailReach.class).isFull("ann@example.org")).isFalse();
        outbox().sendDue();
        assertThat(the(MailReach.class).isFull("Ann@example.org")).isTrue();
        assertThat(the(MailReach.class).isFull("ben@example.org")).isFalse();

        clock.moveOn(Duration.ofDays(1));
        assertThat(the(MailReach.class).isFull("ann@example.org")).isFalse();
    }

    @Test
    void theServerIsToldTheVeryAddressThatWasTyped() {
        for (String typed : List.of("Ann.B@Example.org", "ann@môn.example.org")) {
            outbox().put(to(typed), CASE);
        }
        outbox().sendDue();

        assertThat(server.asked()).containsExactly("Ann.B@example.org", "ann@xn--mn-8ja.example.org");
    }

    @Test
    void anAddressThatTheServerCannotBeToldIsNeverToldToIt() {
        outbox().put(to("ann.llŷr@example.org"), CASE);
        outbox().put(to(".ann@example.org"), CASE);
        outbox().sendDue();

        assertThat(server.asked()).isEmpty();
        assertThat(outbox().ended(CASE))
                .extracting(EndedMail::why)
                .containsOnly(EndedMail.Why.NO_ADDRESS)
                .hasSize(2);
        assertThat(the(MailReach.class).reaches("ann.llŷr@example.org")).isFalse();
    }

    @Test
    void aServerThatTakesAnyLettersIsToldThem() {
        server.takesAnyLetters();
        clock.moveOn(A_WHILE);
        assertThat(the(MailReach.class).reaches("ann.llŷr@example.org")).isTrue();
        outbox().put(to("ann.llŷr@example.org"), CASE);
        outbox().sendDue();

        assertThat(server.asked()).containsExactly("ann.llŷr@example.org");
        assertThat(server.taken()).hasSize(1);
        clock.moveOn(A_WHILE);
    }

    @Test
    void aMailSaysWhoSendsItWhenAndHowToStopItInTextAndAsAPage() {
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        MailServer.Taken mail = server.taken().getFirst();

        String name =
                the(Settings.class).organisation().map(said -> '"' + said + '"').orElse("Said and Done");
        assertThat(mail.header("From")).isEqualTo(name + " <said-and-done@localhost>");
        assertThat(mail.header("Date")).startsWith("Mon, 2 Mar 2026");
        assertThat(mail.header("Message-ID")).matches("<[0-9a-f]{32}@localhost>");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
        assertThat(mail.text())
                .containsSubsequence("Content-Type: text/plain", "Open this page:", "Content-Type: text/html")
                .contains("<a href=\"https://plans.example.org/back\">https://plans.example.org/back</a>.");
        assertThat(mail.header("List-Unsubscribe")).matches("<http://localhost:8080/stop-mails/[A-Za-z0-9_-]+>");
    }

    @Test
    void whatSomebodyAskedForAMomentAgoAndAnAlarmCannotBeStopped() {
        outbox().putAtOnce(to("ann@example.org"), CASE);
        outbox().putAlarm(to("lead@example.org"), "alarm 1");
        outbox().sendDue();

        assertThat(server.taken()).hasSize(2).allSatisfy(mail -> assertThat(mail.header("List-Unsubscribe"))
                .isEmpty());
    }

    @Test
    void whoStopsTheMailsGetsNoneOfThatCaseAndAllOthersDo() {
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        MailStops.Stop stop = stop(server.taken().getFirst()).orElseThrow();
        the(MailStops.class).stop(stop);
        the(MailStops.class).stop(stop);
        outbox().put(to("ann@example.org"), CASE);
        outbox().put(to("ann@example.org"), "87654321");
        outbox().put(to("ben@example.org"), CASE);
        outbox().putAtOnce(to("ann@example.org"), CASE);
        outbox().sendDue();
        assertThat(server.taken().stream().map(MailServer.Taken::to).toList())
                .containsExactlyInAnyOrder("ann@example.org", "ann@example.org", "ben@example.org", "ann@example.org");
        assertThat(the(MailStops.class).since(CASE)).isPresent();

        the(MailStops.class).start(stop);
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        assertThat(server.taken()).hasSize(5);
        assertThat(the(MailStops.class).since(CASE)).isEmpty();
    }

    private Optional<MailStops.Stop> stop(MailServer.Taken mail) {
        Matcher link = Pattern.compile("stop-mails/([A-Za-z0-9_-]+)").matcher(mail.header("List-Unsubscribe"));
        return link.find() ? the(MailStops.class).read(link.group(1)) : Optional.empty();
    }

    @Test
    void aLinkThatWeDidNotMakeStopsNothing() {
        assertThat(the(MailStops.class).read("A".repeat(120))).isEmpty();
        assertThat(the(MailStops.class).read("")).isEmpty();
    }

    @Test
    void aMailThatCannotBeDealtWithHoldsUpNoOtherAndGoesAsideAfterANumberOfTries() throws SQLException {
        outbox().putAlarm(to("lead@example.org"), CASE);
        outbox().put(to("ann@example.org"), CASE);
        database.execute("update outbox set locked = 'bm90IGxvY2tlZCB3aXRoIHRoaXMga2V5IGF0IGFsbA=='");
        outbox().putAlarm(to("deputy@example.org"), CASE);
        outbox().put(to("ben@example.org"), CASE);
        outbox().sendDue();

        assertThat(server.taken().stream().map(MailServer.Taken::to))
                .containsExactly("deputy@example.org", "ben@example.org");
        assertThat(outbox().ended(CASE)).as("it is tried again first").isEmpty();
        assertThat(outbox().waiting().waiting()).isEqualTo(2);

        for (int i = 1; i < OutboxDelivery.FAULTS; i++) {
            clock.moveOn(A_WHILE);
            outbox().sendDue();
        }

        assertThat(outbox().ended(CASE))
                .extracting(EndedMail::why)
                .containsOnly(EndedMail.Why.FAULT)
                .hasSize(1);
        assertThat(outbox().faults()).isEqualTo(1);
        assertThat(outbox().waiting().waiting()).as("the alarm is tried on").isEqualTo(1);
        clock.moveOn(Outbox.TRIED_FOR);
        outbox().sendDue();
        assertThat(outbox().faults()).isEqualTo(2);
        assertThat(outbox().waiting().waiting()).isZero();
        assertThat(server.taken()).as("the others came once").hasSize(2);
    }

    @Test
    void oneFaultAfterManyTriesInVainDoesNotEndAMail() throws SQLException {
        outbox().put(to("ann@example.org"), CASE);
        database.execute("update outbox set tries = 30");
        String locked = the(OutboxRepository.class).findAll().getFirst().locked();
        database.execute("update outbox set locked = 'bm90IGxvY2tlZCB3aXRoIHRoaXMga2V5IGF0IGFsbA=='");
        outbox().sendDue();
        assertThat(outbox().ended(CASE)).isEmpty();

        database.execute("update outbox set locked = '" + locked + "'");
        clock.moveOn(A_WHILE);
        outbox().sendDue();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void theTablesNameNobody() throws SQLException {
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        the(MailStops.class).stop(stop(server.taken().getFirst()).orElseThrow());

        assertThat(database.texts("select counted from mail_count"))
                .singleElement()
                .asString()
                .doesNotContain("ann");
        assertThat(database.texts("select stopped from mail_stopped"))
                .singleElement()
                .asString()
                .doesNotContain("ann");
    }

    @Test
    void whatIsAboutACaseGoesWithTheCase() {
        server.answers("ann@example.org", 550);
        outbox().put(to("ben@example.org"), CASE);
        outbox().sendDue();
        the(MailStops.class).stop(stop(server.taken().getFirst()).orElseThrow());
        outbox().put(to("ann@example.org"), CASE);
        outbox().sendDue();
        outbox().removeAbout(CASE);

        assertThat(outbox().ended(CASE)).isEmpty();
        assertThat(the(MailStops.class).since(CASE)).isEmpty();
    }
}
