package org.saidanddone.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.KeptReading;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.SafeContact;
import org.saidanddone.feedback.SafeContact.OthersSee;
import org.saidanddone.feedback.SafeContacts;
import org.saidanddone.feedback.SafetyReaders;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.review.TakingBack;
import org.saidanddone.testing.Database;

/** What becomes of it when somebody says that they are not safe: who reads it when, how they are reached, and talked to. */
class AfterNotSafeTest extends ReviewTest {

    private static final SafeText MESSAGE = new SafeText("Can we meet on Monday?", "Can we meet? It is Monday.");

    private final GreenMail server =
            new GreenMail(new ServerSetup(Database.MAIL_PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    private List<String> mails() {
        the(Outbox.class).sendDue();
        return Stream.of(server.getReceivedMessages())
                .map(AfterNotSafeTest::line)
                .toList();
    }

    private static String line(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0] + ": " + mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private OpenedCase unsafe(String safe, String happening) {
        asVisitor();
        return given.sentAbout("BRS-12", Map.of("safe", safe, "happening", happening));
    }

    private Concerns.ConcernFile only() {
        asLead();
        return the(Concerns.class).open(Optional.empty()).items().getFirst();
    }

    private SafeMessagesForMe me() {
        asVisitor();
        return the(SafeMessagesForMe.class);
    }

    private SafeMessages lead() {
        asLead();
        return the(SafeMessages.class);
    }

    // Who reads it when

    private void itIs(String moment) {
        clock.moveOn(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private Optional<SafetyReaders.ReadingTimes> times() {
        asVisitor();
        return the(SafetyReaders.class).times();
    }

    private Person withPassword(String name, Role role) {
        Person person = the(People.class).add(new EmailAddress(name + "@example.org"), name, Set.of(role));
        the(People.class).setPassword(person.id(), new Password("correct horse battery"));
        return person;
    }

    @Test
    void nobodyIsPromisedWhereThereIsNoLeadWhoCanSignIn() {
        assertThat(times()).isEmpty();
        the(People.class).add(new EmailAddress("sam@example.org"), "Sam", Set.of(Role.SAFEGUARDING_LEAD));
        assertThat(times()).as("invited, and never came").isEmpty();
        withPassword("Ria", Role.REVIEWER);
        assertThat(times()).isEmpty();

        withPassword("Sam", Role.SAFEGUARDING_LEAD);
        assertThat(times()).isPresent();
    }

    @Test
    void atNightAndOnHolidaysItIsSaidWhenSomebodyReadsNext() {
        withPassword("Sam", Role.SAFEGUARDING_LEAD);
        itIs("2026-03-03T02:00:00Z");
        assertThat(times().orElseThrow())
                .isEqualTo(new SafetyReaders.ReadingTimes(
                        LocalTime.of(9, 0), LocalTime.of(17, 0), LocalDate.of(2026, 3, 3), true));
        itIs("2026-03-03T16:45:00Z");
        assertThat(times().orElseThrow().day())
                .as("a quarter of an hour before they go home is not today")
                .isEqualTo(LocalDate.of(2026, 3, 4));
        itIs("2026-04-02T20:00:00Z");
        assertThat(times().orElseThrow().day())
                .as("after Good Friday and Easter Monday")
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(times().orElseThrow().today()).isFalse();
    }

    @Test
    void whoNamesTheOnlyLeadIsNotToldThatTheLeadReadsIt() {
        withPassword("Samphire", Role.SAFEGUARDING_LEAD);
        OpenedCase named = unsafe("NO", "samphire hits me");
        OpenedCase other = unsafe("NO", "somebody hits me");

        assertThat(the(SafetyReaders.class).times(named)).isEmpty();
        assertThat(the(SafetyReaders.class).times(other)).isPresent();
    }

    // How the person can be reached

    @Test
    void howSomebodyCanBeReachedIsForTheLeadAloneAndCanBeChanged() {
        OpenedCase opened = unsafe("NO", "He hits me");
        SafeContacts contacts = the(SafeContacts.class);
        assertThat(contacts.asked(opened)).isEqualTo(new SafeContacts.Asked(true, false, false));
        contacts.keep(opened, new SafeContact(AnswerWay.PHONE, " 07700 900123 ", "in the morning", OthersSee.YES));
        contacts.keep(opened, new SafeContact(AnswerWay.PHONE, "07700 900456", "in the evening", OthersSee.NO));

        assertThat(contacts.asked(opened).told()).isTrue();
        assertThat(only().person().contact())
                .contains(new SafeContact(AnswerWay.PHONE, "07700 900456", "in the evening", OthersSee.NO));
        assertThat(only().feedback().toString()).doesNotContain("900456");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> contacts.keep(opened, new SafeContact(AnswerWay.EMAIL, "no address", "", OthersSee.NO)));
        assertThatIllegalArgumentException()
                .as("a mail would reach somebody else, or nobody")
                .isThrownBy(() -> contacts.keep(
                        opened, new SafeContact(AnswerWay.EMAIL, "ann.ll\u0177r@example.org", "", OthersSee.NO)));
    }

    @Test
    void whoIsSafeIsNotAsked() {
        assertThat(the(SafeContacts.class).asked(unsafe("YES", "It is fine")).mayBeUnsafe())
                .isFalse();
    }

    @Test
    void aPageThatIsStillOpenKeepsNothingOfSomebodyWhoTookAllBack() {
        OpenedCase opened = unsafe("YES", "It is fine");
        the(TakingBack.class).takeAllBack(opened);

        me().keep(opened, "I am Pat and he hits me");

        assertThat(me().kept(opened)).isEmpty();
    }

    // The lead's list

    @Test
    void notSafeStandsBeforeNotSureBeforeTheOthersAndTheOldestFirstAmongEach() {
        List<Long> wanted = new ArrayList<>();
        asReviewer();
        long raised = sent("The lift");
        asReviewer();
        the(Concerns.class).raise(raised, "I worry", List.of());
        long unsure = unsafe("NOT_SURE", "He shouts").feedbackId();
        clock.moveOn(Duration.ofMinutes(1));
        long first = unsafe("NO", "He hits me").feedbackId();
        clock.moveOn(Duration.ofMinutes(1));
        long second = unsafe("NO", "She hits me").feedbackId();
        clock.moveOn(Duration.ofMinutes(1));
        long unsureLater = unsafe("NOT_SURE", "It is loud").feedbackId();
        wanted.addAll(List.of(first, second, unsure, unsureLater, raised));

        asLead();
        assertThat(the(Concerns.class).open(Optional.empty()).items())
                .extracting(file -> file.feedback().id())
                .isEqualTo(wanted);
    }

    @Test
    void theListGoesOnInTheSameOrderOnItsNextPages() {
        int each = Concerns.PAGE / 2 + 2;
        for (int i = 0; i < each; i++) {
            unsafe("NOT_SURE", "He shouts");
            unsafe("NO", "He hits me");
            clock.moveOn(Duration.ofSeconds(1));
        }
        asLead();
        List<String> all = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Concerns.ConcernFile> page = the(Concerns.class).open(next);
            page.items()
                    .forEach(
                            file -> all.add(file.feedback().safe().orElseThrow().name()
                                    + " "
                                    + file.concern().raised().toEpochMilli()));
            next = page.next();
        } while (next.isPresent());

        List<String> inOrder = new ArrayList<>(all);
        inOrder.sort((one, two) -> {
            int safe = Boolean.compare(one.startsWith("NOT_SURE"), two.startsWith("NOT_SURE"));
            return safe == 0 ? one.compareTo(two) : safe;
        });
        assertThat(all).hasSize(each * 2).isEqualTo(inOrder).doesNotHaveDuplicates();
    }

    @Test
    void theMailHasALinkToTheConcernAndNoWordOfIt() {
        server.start();
        asLead();
        unsafe("NO", "Canary hits me");

        assertThat(mails()).containsExactly("sam@example.org: A concern waits for you");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("/concerns/" + only().concern().id())
                .doesNotContain("Canary");
    }

    @Test
    void childOrAdultIsTakenFromWhatTheySayUntilTheLeadSaysIt() {
        unsafe("NO", "I am 14 and he hits me");
        assertThat(only().person().age()).isEqualTo(Age.CHILD);
        assertThat(only().person().ageFrom()).isEqualTo(AboutPerson.From.WORDS);

        the(Concerns.class).age(only().concern().id(), Age.ADULT);
        assertThat(only().person().age()).isEqualTo(Age.ADULT);
        assertThat(only().person().ageFrom()).isEqualTo(AboutPerson.From.LEAD);
        the(Concerns.class).age(only().concern().id(), Age.NOT_KNOWN);
        assertThat(only().person().age()).isEqualTo(Age.NOT_KNOWN);
    }

    @Test
    void onlyAnAgeIsTakenForAnAge() {
        assertThat(AgeSaid.in(List.of("I live at number 12.", "I'm 34, and he is bad")))
                .hasValue(34);
        assertThat(AgeSaid.in(List.of("My son. He is 9 years old."))).hasValue(9);
        assertThat(AgeSaid.in(List.of("im 17"))).hasValue(17);
        assertThat(AgeSaid.in(List.of("I am 5 minutes late", "He is 2 doors down", "I am 100 percent sure")))
                .isEmpty();
    }

    // Messages through the receipt

    @Test
    void theLeadWritesThePersonAnswersAndTheConcernEnds() {
        server.start();
        asLead();
        OpenedCase opened = unsafe("NO", "He hits me");
        assertThat(me().waiting(opened).any()).isFalse();
        assertThat(me().read(opened)).isEmpty();
        assertThat(me().answer(opened, "Hello?")).as("nobody has written yet").isFalse();
        long concern = only().concern().id();
        the(Concerns.class).acknowledge(concern);

        lead().send(concern, MESSAGE);
        assertThat(me().waiting(opened)).isEqualTo(new SafeMessagesForMe.Waiting(true, true));
        SafeMessagesForMe.Talk talk = me().read(opened).orElseThrow();
        assertThat(talk.open()).isTrue();
        assertThat(talk.all()).singleElement().satisfies(message -> {
            assertThat(message.plain()).isEqualTo(MESSAGE.plain());
            assertThat(message.easy()).isEqualTo(MESSAGE.easy());
            assertThat(message.by()).isEqualTo("Sam");
        });
        assertThat(me().waiting(opened).unread()).isFalse();
        assertThat(lead().of(concern).getFirst().seen()).isPresent();

        me().keep(opened, "Yes, on");
        assertThat(me().kept(opened)).isEqualTo("Yes, on");
        assertThat(me().answer(opened, "Yes, on Monday.")).isTrue();
        assertThat(me().answer(opened, "Yes, on Monday.")).as("a second tap").isTrue();
        assertThat(me().kept(opened)).isEmpty();

        assertThat(lead().of(concern)).hasSize(2).last().satisfies(message -> {
            assertThat(message.fromLead()).isFalse();
            assertThat(message.plain()).isEqualTo("Yes, on Monday.");
        });
        assertThat(only().concern().seen()).as("it is unread again").isEmpty();
        assertThat(mails())
                .containsExactly(
                        "sam@example.org: A concern waits for you", "sam@example.org: Somebody has written to you");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[1])).doesNotContain("Monday");

        the(Concerns.class)
                .clear(
                        concern,
                        only().concern().version(),
                        ConcernsTest.because("She is safe."),
                        new SafeText("You are safe now.", "You are safe."));
        SafeMessagesForMe.Talk ended = me().read(opened).orElseThrow();
        assertThat(ended.open()).isFalse();
        assertThat(ended.all().getLast().closing()).isTrue();
        assertThat(me().answer(opened, "Thank you")).isFalse();
        assertThatThrownBy(() -> lead().send(concern, MESSAGE)).isInstanceOf(MoveRefused.class);
        asLead();
        assertThat(cases.trail(opened.feedbackId()))
                .extracting(event -> event.what())
                .contains(
                        "SAFE_MESSAGE_SENT",
                        "SAFE_MESSAGE_READ",
                        "SAFE_MESSAGE_ANSWERED",
                        "CONCERN_UNREAD",
                        "SAFE_CLOSING_SENT");
        assertThat(cases.trail(opened.feedbackId()).toString()).doesNotContain("Monday");
        assertThat(opened(opened.feedbackId()).showable().toString())
                .as("it is no part of what can be published")
                .doesNotContain("Monday");
    }

    @Test
    void aMailGoesToThePersonOnlyWhereNobodyElseSeesItAndSaysNothing() {
        server.start();
        OpenedCase opened = unsafe("NO", "He hits me");
        long concern = only().concern().id();
        for (OthersSee others : List.of(OthersSee.YES, OthersSee.DONT_KNOW)) {
            asVisitor();
            the(SafeContacts.class).keep(opened, new SafeContact(AnswerWay.EMAIL, "giver@example.org", "", others));
            lead().send(concern, MESSAGE);
        }
        the(SafeContacts.class).keep(opened, new SafeContact(AnswerWay.PHONE, "07700 900123", "", OthersSee.NO));
        lead().send(concern, MESSAGE);
        assertThat(mails()).noneMatch(mail -> mail.startsWith("giver@"));

        the(SafeContacts.class).keep(opened, new SafeContact(AnswerWay.EMAIL, "giver@example.org", "", OthersSee.NO));
        lead().send(concern, MESSAGE);
        clock.moveOn(Duration.ofHours(24));
        assertThat(mails()).filteredOn(mail -> mail.startsWith("giver@")).hasSize(1);
        String body = GreenMailUtil.getBody(server.getReceivedMessages()[server.getReceivedMessages().length - 1]);
        assertThat(body)
                .contains("/back")
                .doesNotContainIgnoringCase("safe")
                .doesNotContain("Monday")
                .doesNotContain(opened.number().digits());
    }

    @Test
    void whoUsesWelshLearnsInWelshThatThereIsAMessage() {
        server.start();
        OpenedCase opened = unsafe("NO", "He hits me");
        the(KeptReading.class)
                .keep(opened, Reading.FIRST.with(LanguageFile.WELSH).written());
        the(SafeContacts.class).keep(opened, new SafeContact(AnswerWay.EMAIL, "giver@example.org", "", OthersSee.NO));

        lead().send(only().concern().id(), MESSAGE);
        clock.moveOn(Duration.ofHours(24));

        assertThat(mails())
                .filteredOn(mail -> mail.startsWith("giver@"))
                .containsExactly("giver@example.org: Rhywbeth newydd gan Said and Done");
    }

    @Test
    void watchWordsAndNamesAreLookedForInWhatThePersonAnswers() {
        server.start();
        Person sam = signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        Person dee = signedInAs("Dee", Role.SAFEGUARDING_LEAD);
        ConcernRules rules = the(ConcernSettings.class).read();
        the(ConcernSettings.class)
                .save(new ConcernRules(
                        rules.acknowledgeWithin(),
                        rules.hours(),
                        Optional.empty(),
                        List.of("hits me"),
                        List.of(),
                        rules.version()));
        OpenedCase opened = unsafe("NO", "I am afraid");
        Database.ACTOR.is(sam);
        long concern = the(Concerns.class)
                .open(Optional.empty())
                .items()
                .getFirst()
                .concern()
                .id();
        the(SafeMessages.class).send(concern, MESSAGE);

        assertThat(me().answer(opened, "No. sam hits me")).isTrue();

        Database.ACTOR.is(sam);
        assertThatThrownBy(() -> the(SafeMessages.class).of(concern)).isInstanceOf(NoSuchCase.class);
        assertThat(the(Concerns.class).find(concern)).isEmpty();
        Database.ACTOR.is(dee);
        assertThat(the(Concerns.class).find(concern).orElseThrow().concern().matched())
                .contains("hits me");
        assertThat(mails().stream().filter(mail -> mail.startsWith("sam@")).toList())
                .as("only what came before")
                .containsExactly("sam@example.org: A concern waits for you");
    }

    @Test
    void aLeadWhoDecidesWithoutHavingReadTheAnswerIsStopped() {
        OpenedCase opened = unsafe("NO", "He hits me");
        long concern = only().concern().id();
        lead().send(concern, MESSAGE);
        int read = only().concern().version();
        me().answer(opened, "It is worse now.");

        asLead();
        assertThatThrownBy(() -> the(Concerns.class).clear(concern, read, ConcernsTest.because("Settled.")))
                .isInstanceOfSatisfying(
                        CaseChanged.class, changed -> assertThat(changed.who()).isEmpty());
        assertThat(only().concern().open()).isTrue();
    }

    @Test
    void whatNobodyLooksAtAgainClimbsAgain() {
        server.start();
        signedInAs("Ada", Role.ADMINISTRATOR);
        asLead();
        OpenedCase opened = unsafe("NO", "He hits me");
        long concern = only().concern().id();
        the(Concerns.class).acknowledge(concern);
        lead().send(concern, MESSAGE);
        me().answer(opened, "It is worse now.");

        clock.moveOn(Duration.ofDays(5));
        the(Climbing.class).climb();

        assertThat(only().concern().climbed()).isPresent();
        assertThat(mails()).contains("ada@example.org: A concern has waited too long");
    }

    @Test
    void aMessageLacksNeitherForm() {
        unsafe("NO", "He hits me");
        long concern = only().concern().id();
        for (SafeText text :
                List.of(new SafeText("", "Easy"), new SafeText("Plain", " "), new SafeText("x".repeat(2001), "Easy"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> lead().send(concern, text));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> the(Concerns.class)
                .clear(concern, 0, ConcernsTest.because("Settled."), new SafeText("Plain", "")));
        assertThat(only().concern().open()).as("nothing of it was done").isTrue();
    }

    @Test
    void nobodyButTheLeadWritesOrReadsAndNobodyReadsWhatIsOfAnotherCase() {
        OpenedCase opened = unsafe("NO", "He hits me");
        OpenedCase other = unsafe("NO", "She hits me");
        asLead();
        long concern = the(Concerns.class).of(opened.feedbackId()).getFirst().id();
        lead().send(concern, MESSAGE);

        assertThat(me().read(other)).isEmpty();
        assertThat(me().waiting(other).any()).isFalse();
        for (Role role : Role.values()) {
            if (role != Role.SAFEGUARDING_LEAD) {
                signedInAs(role.name(), role);
                assertThatThrownBy(() -> the(SafeMessages.class).of(concern)).isInstanceOf(AccessRefused.class);
            }
        }
    }
}
