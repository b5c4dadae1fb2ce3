package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saidanddone.plan.Action;
import org.saidanddone.testing.OnBothDatabases;

class SendingTest extends OnBothDatabases {

    private FeedbackFixtures fixtures() {
        return new FeedbackFixtures(database.product());
    }

    private Sending.Outcome send(OpenDraft draft) {
        return the(Sending.class).send(draft);
    }

    @Test
    void everyAnswerArrivesAsItWasGiven() {
        OpenDraft draft = fixtures()
                .draftAbout(
                        "BRS-12",
                        Map.of("feeling", "BAD", "happening", "Nobody comes.", "safe", "NOT_SURE", "show", "YES"));

        Feedback feedback = fixtures().feedback(fixtures().sent(draft));

        assertThat(feedback.number()).isEqualTo(draft.number());
        assertThat(feedback.voice()).isEqualTo(Voice.OWN);
        assertThat(feedback.feeling()).contains(Feeling.BAD);
        assertThat(feedback.safe()).contains(Safe.NOT_SURE);
        assertThat(feedback.mayShow()).isTrue();
        assertThat(feedback.words("happening")).isEqualTo("Nobody comes.");
        assertThat(feedback.answers())
                .extracting(Answer::question)
                .containsExactly("voice", "feeling", "happening", "safe", "show");
        assertThat(feedback.sent()).isEqualTo(clock.instant());
    }

    @Test
    void wordsStayWithStaffUnlessThePersonSaysTheyMayBeShown() {
        assertThat(fixtures().feedback(fixtures().sentAbout("BRS-12", Map.of())).mayShow())
                .isFalse();
        assertThat(fixtures()
                        .feedback(fixtures().sentAbout("BRS-12", Map.of("show", "ONLY_STAFF")))
                        .mayShow())
                .isFalse();
    }

    @Test
    void theLinkSaysOnlyWhatThePersonSaid() {
        assertThat(kindFor(Map.of("feeling", "GOOD"))).isEqualTo(LinkKind.WORKING);
        assertThat(kindFor(Map.of("feeling", "BAD"))).isEqualTo(LinkKind.NOT_WORKING);
        assertThat(kindFor(Map.of("feeling", "OK"))).isEqualTo(LinkKind.NOT_SAID);
        assertThat(kindFor(Map.of("feeling", "DONT_KNOW"))).isEqualTo(LinkKind.NOT_SAID);
        assertThat(kindFor(Map.of())).isEqualTo(LinkKind.NOT_SAID);
    }

    private LinkKind kindFor(Map<String, String> answers) {
        List<Link> links =
                fixtures().feedback(fixtures().sentAbout("BRS-12", answers)).links();
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.chosenBy()).isEqualTo(ChosenBy.PERSON);
            assertThat(link.confirmed()).isFalse();
        });
        return links.getFirst().kind();
    }

    @Test
    void whoIsNotSureWhichActionHasNoLink() {
        OpenDraft draft = fixtures().draftAbout("BRS-12", Map.of());
        the(Drafts.class).about(draft, About.NOT_SURE);

        assertThat(fixtures().feedback(fixtures().sent(draft)).links()).isEmpty();
    }

    @Test
    void sendingTwiceIsOneFeedbackWithTheSameNumber() {
        OpenDraft draft = fixtures().draftAbout("BRS-12", Map.of("feeling", "BAD"));

        Sending.Outcome first = send(draft);
        Sending.Outcome second = send(draft);

        assertThat(second).isEqualTo(first).isInstanceOf(Sending.Outcome.Sent.class);
        assertThat(the(FeedbackRepository.class).count()).isOne();
    }

    @Test
    void manyDevicesThatSendAtOnceSendOneFeedback() throws Exception {
        OpenDraft draft = fixtures().draftAbout("BRS-12", Map.of("feeling", "BAD", "happening", "Nobody comes."));
        int senders = 6;
        CountDownLatch ready = new CountDownLatch(senders);
        List<Sending.Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(senders)) {
            List<Future<Sending.Outcome>> sending = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                sending.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return send(draft);
                }));
            }
            for (Future<Sending.Outcome> one : sending) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes).allMatch(outcomes.getFirst()::equals).first().isInstanceOf(Sending.Outcome.Sent.class);
        assertThat(the(FeedbackRepository.class).count()).isOne();
        assertThat(the(AnswerRepository.class).count()).isEqualTo(3);
        assertThat(the(LinkRepository.class).count()).isOne();
    }

    @Test
    void theDraftIsGoneWhenItIsSent() {
        OpenDraft draft = fixtures().draftAbout("BRS-12", Map.of());
        fixtures().sent(draft);

        assertThat(the(Drafts.class).find(draft)).isEmpty();
        assertThat(the(Drafts.class).write(draft, "better", "More visits.", 0)).isEqualTo(new Kept.Gone());
    }

    @Test
    void nothingIsSentWhileItIsNotSaidWhoseWordsTheseAre() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");

        assertThat(send(draft)).isEqualTo(new Sending.Outcome.Unfinished(List.of("voice")));
        assertThat(the(FeedbackRepository.class).count()).isZero();
    }

    @Test
    void aDraftThatHasEndedCannotBeSent() {
        OpenDraft draft = fixtures().draftAbout("BRS-12", Map.of());
        clock.moveOn(Drafts.KEPT.plusDays(1));
        the(EndedDrafts.class).remove();

        assertThat(send(draft)).isEqualTo(new Sending.Outcome.Gone());
    }

    @Test
    void theAddressIsKeptApartFromTheAnswersAndTheReceiptIsMailed() throws SQLException {
        OpenDraft draft = fixtures().draftAbout("BRS-12", Map.of());
        the(Drafts.class).choose(draft, "answer-way", "EMAIL", "Sam@example.org");
        long mailsBefore = mails();

        Feedback feedback = fixtures().feedback(fixtures().sent(draft));

        assertThat(feedback.answerWay()).isEqualTo(AnswerWay.EMAIL);
        assertThat(feedback.answerAddress()).isEqualTo("Sam@example.org");
        assertThat(feedback.answers()).noneMatch(answer -> answer.words().contains("example.org"));
        assertThat(mails()).isEqualTo(mailsBefore + 1);
    }

    private long mails() throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from outbox")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void theThemeThatAPersonChoseIsKeptAlsoWhereTheyWereNotSureOfThePromise() {
        FeedbackFixtures fixtures = new FeedbackFixtures(database.product());
        Action action = fixtures.action("BRS-12");
        OpenDraft draft = the(Drafts.class).begin(About.plan(action.planId()).within(action.themeId()));
        assertThat(the(Drafts.class).find(draft).orElseThrow().about().themeId())
                .contains(action.themeId());
        the(Drafts.class)
                .about(draft, About.action(action.planId(), action.id()).within(action.themeId()));
        the(Drafts.class).about(draft, About.plan(action.planId()).within(action.themeId()));
        the(Drafts.class).choose(draft, QuestionSet.VOICE, Voice.OWN.name(), "");

        Feedback sent = fixtures.feedback(fixtures.sent(draft));

        assertThat(sent.themeId()).contains(action.themeId());
        assertThat(sent.links()).isEmpty();
    }

    @Test
    void whoChoseNoThemeHasNone() {
        FeedbackFixtures fixtures = new FeedbackFixtures(database.product());

        assertThat(fixtures.feedback(fixtures.sentAbout("BRS-12", Map.of())).themeId())
                .isEmpty();
    }

    @Test
    void whatWasSentIsKnownToWhoeverHasTheDraft() {
        FeedbackFixtures given = new FeedbackFixtures(database.product());
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("feeling", "BAD"));
        assertThat(the(Sending.class).sentBefore(draft)).isEmpty();
        OpenedCase opened = given.sent(draft);

        assertThat(the(Sending.class)
                        .sentBefore(draft)
                        .map(Sending.Outcome.Sent::opened)
                        .map(OpenedCase::feedbackId))
                .contains(opened.feedbackId());
    }

    @Test
    void anAddressThatNoMailReachesExactlyKeepsADraftFromBeingSent() {
        FeedbackFixtures given = new FeedbackFixtures(database.product());
        for (String typed :
                List.of("ann.ll\u0177r@example.org", "ann\u00A0@example.org", "ann@example..org", ".ann@example.org")) {
            OpenDraft draft = given.draftAbout("BRS-12", Map.of("feeling", "BAD"));
            the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, "EMAIL", typed);

            assertThat(the(Sending.class).send(draft))
                    .as(typed)
                    .isEqualTo(new Sending.Outcome.Unfinished(List.of(QuestionSet.ANSWER_WAY)));
        }
    }
}
