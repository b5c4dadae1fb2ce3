package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.due.LateClockWork;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.KeptReading;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.PersonsLanguage;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.ReceiptMail;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.Place;
import org.saidanddone.publishing.Audience;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.review.TakingBack;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

/** What reaches a person outside the pages is in the language that they chose on them. */
class MailsInThePersonsLanguageTest extends OnBothDatabases {

    private static final String ANN = "ann@example.org";
    private static final String ENGLISH = Reading.FIRST.written();
    private static final String WELSH = Reading.FIRST.with(LanguageFile.WELSH).written();

    private ReplyFixtures some = new ReplyFixtures(database.product());
    private FeedbackFixtures given = new FeedbackFixtures(database.product());
    private final GreenMail server =
            new GreenMail(new ServerSetup(Database.MAIL_PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        some = new ReplyFixtures(database.product());
        given = new FeedbackFixtures(database.product());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private OpenedCase sentIn(String reading) {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of(QuestionSet.HAPPENING, "I wait."));
        the(KeptReading.class).keep(draft, reading);
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, AnswerWay.EMAIL.name(), ANN);
        return given.sent(draft);
    }

    private Stream<String> toAnn() {
        the(Outbox.class).sendDue();
        return LateClockWork.received(server).stream().filter(mail -> mail.startsWith(ANN));
    }

    private String lastBody() {
        return GreenMailUtil.getBody(server.getReceivedMessages()[server.getReceivedMessages().length - 1]);
    }

    private List<String> languages() {
        return Arrays.stream(server.getReceivedMessages())
                .map(mail -> GreenMailUtil.getHeaders(mail))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Content-Language: "))
                .map(line -> line.substring("Content-Language: ".length()))
                .toList();
    }

    @Test
    void whoUsesWelshLearnsInWelshThatThereIsAReply() {
        OpenedCase opened = sentIn(WELSH);

        some.reply(some.done(some.published(opened, Audience.STAFF)));

        assertThat(toAnn()).containsExactly(ANN + ": Eich derbynneb gan Said and Done", ANN + ": Mae ymateb i chi");
        assertThat(lastBody()).contains("Agorwch y dudalen hon.", "/back").doesNotContain("Hello");
        assertThat(languages()).containsExactly("cy", "cy");
    }

    @Test
    void whoUsesEnglishLearnsItInEnglish() {
        some.reply(some.done(some.published(sentIn(ENGLISH), Audience.STAFF)));

        assertThat(toAnn())
                .containsExactly(ANN + ": Your receipt from Said and Done", ANN + ": There is a reply for you");
    }

    @Test
    void theLanguageIsTheOneThatWasChosenLast() {
        OpenedCase opened = sentIn(WELSH);
        the(KeptReading.class).keep(opened, ENGLISH);

        some.reply(some.done(some.published(opened, Audience.STAFF)));

        assertThat(toAnn())
                .containsExactly(ANN + ": Eich derbynneb gan Said and Done", ANN + ": There is a reply for you");
    }

    @Test
    void aQuestionToWhoUsesWelshIsSaidToBeThereInWelsh() {
        OpenedCase opened = sentIn(WELSH);
        signedInAs("Ria", Role.REVIEWER);

        the(Questions.class).ask(opened.feedbackId(), new QuestionText("Which lift do you mean?", "Which lift is it?"));

        assertThat(toAnn())
                .containsExactly(ANN + ": Eich derbynneb gan Said and Done", ANN + ": Mae gyda ni gwestiwn i chi");
        assertThat(lastBody()).doesNotContain("lift");
    }

    @Test
    void theReceiptOfWhoUsesWelshIsSentInWelshBeforeAnythingElseIs() {
        OpenDraft draft = given.draftAbout("BRS-12");
        the(KeptReading.class).keep(draft, WELSH);

        the(ReceiptMail.class).send(draft.code(), ANN, Place.of("here"));

        assertThat(toAnn()).containsExactly(ANN + ": Eich derbynneb gan Said and Done");
        assertThat(lastBody())
                .contains("Eich rhif: " + draft.number().shown(), "/back#")
                .doesNotContain("Your five words");
    }

    @Test
    void theLanguageGoesWithEverythingThatIsTakenBack() {
        OpenedCase opened = sentIn(WELSH);
        assertThat(the(PersonsLanguage.class).of(opened.feedbackId()).isWelsh()).isTrue();

        the(TakingBack.class).takeAllBack(opened);

        assertThat(the(PersonsLanguage.class).of(opened.number()).isWelsh()).isFalse();
    }
}
