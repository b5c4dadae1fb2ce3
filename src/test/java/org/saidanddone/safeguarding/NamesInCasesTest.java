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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Outbox;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.question.AskedOfMe;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.review.Transcripts;
import org.saidanddone.testing.Database;

/** What somebody says about a colleague never reaches that colleague, from the moment it is kept. */
class NamesInCasesTest extends ReviewTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(Database.MAIL_PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    private List<String> mails() {
        the(Outbox.class).sendDue();
        return Stream.of(server.getReceivedMessages())
                .map(NamesInCasesTest::line)
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

    private Person ned() {
        return signedInAs("Ned Farrow", "ned", Role.REVIEWER);
    }

    private Person signedInAs(String name, String address, Role... roles) {
        Person person = the(People.class).add(new EmailAddress(address + "@example.org"), name, Set.of(roles));
        Database.ACTOR.is(person);
        return person;
    }

    private boolean sees(Person person, long id) {
        Database.ACTOR.is(person);
        boolean open = the(Cases.class).open(id).flatMap(the(Cases.class)::read).isPresent();
        boolean listed = !the(Inbox.class)
                .list(InboxQuery.of(InboxFilter.ALL), Optional.empty())
                .items()
                .isEmpty();
        assertThat(listed).as("the list says what the case says").isEqualTo(open);
        return open;
    }

    private OpenedCase opened(OpenDraft draft) {
        asVisitor();
        return given.sent(draft);
    }

    @Test
    void aColleagueWhoIsNamedHasNoSuchCaseFromItsFirstMoment() {
        Person ned = ned();
        Person ria = signedInAs("Ria Stone", "ria", Role.REVIEWER);
        long id = sent("ned locks the door");

        assertThat(sees(ned, id)).isFalse();
        assertThat(sees(ria, id)).isTrue();
        Database.ACTOR.is(ned);
        assertThatThrownBy(() -> cases.take(id, 1)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void aNameInAnyAnswerCounts() {
        Person ned = ned();
        for (String question : List.of("happening", "better")) {
            assertThat(sees(ned, sentWith(Map.of(question, "It is because of Mr Farrow."))))
                    .as(question)
                    .isFalse();
        }
        asVisitor();
        OpenDraft draft = given.draftAbout("BRS-12");
        the(Drafts.class).choose(draft, "voice", "ON_BEHALF", "");
        the(Drafts.class).write(draft, "voice-why", "Ned told me to say nothing for her.", 0);
        assertThat(sees(ned, given.sent(draft).feedbackId())).isFalse();
    }

    @Test
    void theLeadIsToldWithoutAWordOfItAndDecidesWithAReason() {
        server.start();
        Person ned = ned();
        asLead();
        long id = sent("ned locks the door");

        assertThat(mails()).containsExactly("sam@example.org: A case needs you");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("/inbox/" + id)
                .doesNotContainIgnoringCase("ned")
                .doesNotContain("door");

        asLead();
        NameDecisions decisions = the(NameDecisions.class);
        assertThat(decisions.waiting(Optional.empty()).items()).singleElement().satisfies(waiting -> {
            assertThat(waiting.feedbackId()).isEqualTo(id);
            assertThat(waiting.name().colleague().name()).isEqualTo("Ned Farrow");
            assertThat(waiting.name().found()).isEqualTo("ned");
        });
        assertThatIllegalArgumentException().isThrownBy(() -> decisions.lift(id, ned.id(), " "));
        assertThat(sees(ned, id)).isFalse();

        asLead();
        decisions.confirm(id, ned.id(), "They mean him.");
        assertThat(sees(ned, id)).isFalse();
        asLead();
        assertThat(decisions.waiting(Optional.empty()).items()).isEmpty();

        List<FoundName> after = decisions.lift(id, ned.id(), "They mean a neighbour.");
        assertThat(after).singleElement().satisfies(name -> {
            assertThat(name.state()).isEqualTo(FoundName.State.LIFTED);
            assertThat(name.settled().orElseThrow().reason()).isEqualTo("They mean a neighbour.");
            assertThat(name.settled().orElseThrow().by()).isEqualTo("Sam");
        });
        assertThat(sees(ned, id)).isTrue();
        assertThat(mails()).as("whom it is about is told nothing").hasSize(1);
        asLead();
        assertThat(cases.trail(id))
                .extracting(event -> event.what())
                .contains("NAME_FOUND", "NAME_CONFIRMED", "NAME_LIFTED");
        assertThat(cases.trail(id).toString()).doesNotContain("neighbour");
    }

    @Test
    void whereTheLeadIsNamedTheDeputyIsToldAndTheLeadSeesNothing() {
        server.start();
        Person sam = signedInAs("Sam Ackroyd", "sam", Role.SAFEGUARDING_LEAD);
        Person dee = signedInAs("Dee Moor", "dee", Role.SAFEGUARDING_LEAD);
        deputy(dee);
        long id = sentWith(Map.of("happening", "Mr Ackroyd scares me", "safe", "NO"));

        assertThat(mails()).containsExactly("dee@example.org: A concern waits for you");
        Database.ACTOR.is(sam);
        assertThat(the(Concerns.class).open(Optional.empty()).items()).isEmpty();
        assertThat(the(NameDecisions.class).waiting(Optional.empty()).items()).isEmpty();
        assertThat(the(NameDecisions.class).of(id)).isEmpty();
        assertThatThrownBy(() -> the(NameDecisions.class).lift(id, sam.id(), "Not me."))
                .isInstanceOf(NoSuchCase.class);
        assertThat(sees(sam, id)).isFalse();
        Database.ACTOR.is(dee);
        assertThat(the(Concerns.class).open(Optional.empty()).items()).hasSize(1);
    }

    private void deputy(Person dee) {
        ConcernRules rules = the(ConcernSettings.class).read();
        the(ConcernSettings.class)
                .save(new ConcernRules(
                        rules.acknowledgeWithin(),
                        rules.hours(),
                        Optional.of(dee.id()),
                        rules.english(),
                        rules.others(),
                        rules.version()));
    }

    @Test
    void whereEveryLeadIsNamedTheAdministratorsAreToldThatASecondLeadIsNeededAndNothingElse() {
        server.start();
        signedInAs("Ada Holt", "ada", Role.ADMINISTRATOR);
        signedInAs("Sam Ackroyd", "sam", Role.SAFEGUARDING_LEAD);
        sent("sam takes my money");

        assertThat(mails()).containsExactly("ada@example.org: A case needs a second lead");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .doesNotContain("/inbox/")
                .doesNotContain("/concerns/")
                .doesNotContainIgnoringCase("money")
                .doesNotContain("Sam");
    }

    @Test
    void wordsThatComeLaterCountToo() {
        Person ned = ned();
        long id = sent("The door is locked");
        assertThat(sees(ned, id)).isTrue();

        asVisitor();
        the(FeedbackStore.class).addWords(id, "It was ned.");
        assertThat(sees(ned, id)).isFalse();
    }

    @Test
    void anAnswerToAQuestionCountsToo() {
        Person ned = ned();
        asReviewer();
        OpenedCase opened = given.sentAbout("BRS-12", Map.of("happening", "The door is locked"));
        asReviewer();
        the(Questions.class).ask(opened.feedbackId(), new QuestionText("Who locks it?", "Who is it?"));
        assertThat(sees(ned, opened.feedbackId())).isTrue();

        asVisitor();
        AskedOfMe asked = the(AskedOfMe.class);
        asked.answer(opened, asked.open(opened).orElseThrow().id(), "Mr Farow");
        assertThat(sees(ned, opened.feedbackId())).isFalse();
    }

    @Test
    void whatIsWrittenDownFromARecordingCountsAlsoWhenTheOneWhoIsNamedWritesIt() {
        Person ned = ned();
        OpenedCase opened = opened(given.recorded(given.draftAbout("BRS-12", Map.of("feeling", "BAD")), "happening"));
        long id = opened.feedbackId();
        Database.ACTOR.is(ned);
        long recording = the(SentAttachments.class).of(id).getFirst().id();

        assertThat(the(Transcripts.class).write(id, recording, 0, "It is loud here."))
                .isPresent();
        assertThat(the(Transcripts.class).write(id, recording, 1, "Ned is loud here."))
                .isEmpty();
        assertThat(sees(ned, id)).isFalse();
    }

    @Test
    void whatTheLeadHasLiftedIsNotTakenBackByTheSameWordsButByNewOnes() {
        Person ned = ned();
        OpenedCase opened = opened(given.recorded(given.draftAbout("BRS-12", Map.of("feeling", "BAD")), "happening"));
        long id = opened.feedbackId();
        asReviewer();
        long recording = the(SentAttachments.class).of(id).getFirst().id();
        the(Transcripts.class).write(id, recording, 0, "My friend ned comes.");
        asLead();
        the(NameDecisions.class).lift(id, ned.id(), "A friend of theirs.");

        asReviewer();
        the(Transcripts.class).write(id, recording, 1, "My friend ned comes on Monday.");
        assertThat(sees(ned, id)).isTrue();

        asVisitor();
        the(FeedbackStore.class).addWords(id, "Mr Farrow shouts.");
        assertThat(sees(ned, id)).isFalse();
        asLead();
        assertThat(the(NameDecisions.class).of(id)).singleElement().satisfies(name -> assertThat(name.open())
                .isTrue());
    }

    @Test
    void whoSaysThatItIsAboutTheTeamIsReadByTheLeadAloneAlsoWhereNobodyIsRecognised() {
        Person ned = ned();
        Person ria = signedInAs("Ria Stone", "ria", Role.REVIEWER);
        asVisitor();
        long id = sentAboutUs("the one with the beard", "She is rude");

        for (Person reviewer : List.of(ned, ria)) {
            Database.ACTOR.is(reviewer);
            assertThat(cases.open(id).flatMap(cases::read)).isEmpty();
        }
        asLead();
        assertThat(the(Concerns.class).open(Optional.empty()).items())
                .singleElement()
                .satisfies(file -> assertThat(file.concern().source()).isEqualTo(ConcernSource.ABOUT_COLLEAGUE));
    }

    private long sentAboutUs(String who, String happening) {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("happening", happening));
        the(Drafts.class).choose(draft, "about-us", "YES", who);
        return given.sent(draft).feedbackId();
    }

    @Test
    void whoWritesANameInTheBoxKeepsThatColleagueOut() {
        Person ned = ned();
        asVisitor();
        long id = sentAboutUs("ned", "He is rude");
        asLead();
        Concern concern =
                the(Concerns.class).open(Optional.empty()).items().getFirst().concern();
        the(Concerns.class).clear(concern.id(), concern.version(), ConcernsTest.because("Settled."));

        assertThat(sees(ned, id)).isFalse();
    }

    @Test
    void whoSaysThatItIsTheSafeguardingLeadKeepsEveryLeadButTheDeputyOut() {
        Person sam = signedInAs("Sam Ackroyd", "sam", Role.SAFEGUARDING_LEAD);
        Person dee = signedInAs("Dee Moor", "dee", Role.SAFEGUARDING_LEAD);
        deputy(dee);
        asVisitor();
        sentAboutUs("the safeguarding lead", "They told my mum");

        Database.ACTOR.is(sam);
        assertThat(the(Concerns.class).open(Optional.empty()).items()).isEmpty();
        Database.ACTOR.is(dee);
        assertThat(the(Concerns.class).open(Optional.empty()).items()).hasSize(1);
    }

    @Test
    void whoDoesNotKnowOrSaysNoIsReviewedAsEverybody() {
        Person ria = signedInAs("Ria Stone", "ria", Role.REVIEWER);
        for (String choice : List.of("NO", "DONT_KNOW")) {
            assertThat(sees(ria, sentWith(Map.of("about-us", choice)))).isTrue();
        }
    }

    @Test
    void whatWasSaidBeforeSomebodyJoinedTheTeamIsLookedThrough() {
        long before = sent("ned locks the door");
        long other = sent("The lift is broken");

        Person ned = ned();

        Database.ACTOR.is(ned);
        assertThat(cases.open(before).flatMap(cases::read)).isEmpty();
        assertThat(cases.open(other).flatMap(cases::read)).isPresent();
    }

    @Test
    void aSecondLookAfterAnAccountWasMadeChangesNothingThatWasDecided() {
        Person ned = ned();
        long id = sent("ned locks the door");
        asLead();
        the(NameDecisions.class).lift(id, ned.id(), "A neighbour.");

        the(NewColleagues.class).again();

        assertThat(sees(ned, id)).isTrue();
    }

    @Test
    void whatWasSentInTheMomentTheAccountWasMadeIsFoundByTheSecondLook() throws Exception {
        Person ned = ned();
        long id = sent("ned locks the door");
        execute("delete from recusal");
        execute("delete from found_name");
        assertThat(sees(ned, id)).isTrue();

        the(NewColleagues.class).again();

        assertThat(sees(ned, id)).isFalse();
    }

    @Test
    void whileNobodyHasDecidedAboutANameItIsNotShownToEverybody() {
        Person ned = ned();
        long id = sent("farrow locks the door");
        asReviewer();
        CaseFile file = confirmed(id);
        int version = the(SuggestionDecisions.class)
                .leave(id, file.version(), file.suggestions())
                .version();

        assertThatThrownBy(() -> cases.publish(id, version, Audience.EVERYONE))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(PublishProblem.COLLEAGUE_NAMED));
        asLead();
        the(NameDecisions.class).lift(id, ned.id(), "A neighbour.");
        asReviewer();
        cases.publish(id, opened(id).version(), Audience.EVERYONE);
    }

    @Test
    void whoWasPromisedThatAColleagueWillNotSeeItIsNotShownToEverybodyEvenWhenTheConcernHasEnded() {
        Person ned = ned();
        asVisitor();
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("happening", "He is rude", "show", "YES"));
        the(Drafts.class).choose(draft, "about-us", "YES", "ned");
        long id = given.sent(draft).feedbackId();
        asLead();
        the(NameDecisions.class).confirm(id, ned.id(), "They mean him.");
        Concern concern = the(Concerns.class).of(id).getFirst();
        the(Concerns.class).clear(concern.id(), concern.version(), ConcernsTest.because("Settled."));

        asReviewer();
        CaseFile file = confirmed(id);
        assertThatThrownBy(() -> cases.publish(id, file.version(), Audience.EVERYONE))
                .isInstanceOf(PublishRefused.class);
        cases.publish(id, file.version(), Audience.STAFF);
        assertThat(sees(ned, id)).isFalse();
    }

    @Test
    void whoIsNamedInVeryManyCasesStillHasTheOthers() {
        Person ned = ned();
        for (int i = 0; i < 30; i++) {
            sent("ned locks door " + i);
        }
        long other = sent("The lift is broken");

        Database.ACTOR.is(ned);
        for (InboxFilter filter : List.of(InboxFilter.ALL, InboxFilter.NEW, InboxFilter.WAITING)) {
            assertThat(the(Inbox.class)
                            .list(InboxQuery.of(filter), Optional.empty())
                            .items())
                    .as(filter.name())
                    .hasSize(1);
        }
        assertThat(the(Inbox.class).now(InboxQuery.of(InboxFilter.ALL), Set.of(other)))
                .hasSize(1);
        asLead();
        assertThat(the(NameDecisions.class).waiting(Optional.empty()).next()).isPresent();
    }

    @Test
    void aNameThatWasFoundIsNotTakenBackWithoutAReason() {
        Person ned = ned();
        sentWith(Map.of("happening", "ned hits me", "safe", "NO"));
        asLead();
        long concern = the(Concerns.class)
                .open(Optional.empty())
                .items()
                .getFirst()
                .concern()
                .id();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> the(Concerns.class).takeBackName(concern, ned.id()));
    }

    @Test
    void nobodyButTheLeadSeesWhoWasFound() {
        ned();
        long id = sent("ned locks the door");
        asReviewer();

        assertThat(the(NameDecisions.class).of(id)).isEmpty();
    }
}
