package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.publishing.Audience;
import org.saidanddone.testing.OnBothDatabases;

class AnswersTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Answers answers() {
        return the(Answers.class);
    }

    private long added(OpenedCase opened) {
        return new FeedbackFixtures(database.product())
                .feedback(opened).answers().stream()
                        .filter(answer -> answer.question().equals(QuestionSet.ADDED))
                        .count();
    }

    private boolean isDisputed() {
        clock.moveToPublishing();
        return the(Disputes.class)
                .asPublished(Set.of(some().homes().id()))
                .containsKey(some().homes().id());
    }

    private boolean isOwed(OpenedCase opened) {
        signedInAsOwner("Omar");
        boolean owed = the(Replies.class).waiting(Optional.empty()).items().stream()
                .anyMatch(each -> each.said().feedbackId() == opened.feedbackId() && each.openedAgain());
        asVisitor();
        return owed;
    }

    @Test
    void beforeAnAnswerThePersonSeesTheDay() {
        OpenedCase opened = some().sent("I wait for a home.");

        CaseAnswer found = answers().of(opened);

        assertThat(found.number()).isEqualTo(opened.number());
        assertThat(found.said()).isEmpty();
        assertThat(found.given()).isEmpty();
        assertThat(found.answerBy().orElseThrow().day()).isAfter(LocalDate.of(2026, 3, 2));
        assertThat(found.answerBy().orElseThrow().late()).isFalse();
    }

    @Test
    void thePersonSeesTheAnswerAndTheChangeItRestsOn() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));

        CaseAnswer.Given given = answers().of(opened).given().getFirst();

        assertThat(given.reply()).isEqualTo(reply);
        assertThat(given.action().orElseThrow().id()).isEqualTo(some().homes().id());
        assertThat(given.change())
                .as("nothing has changed until the owner agrees")
                .isEmpty();
        assertThat(given.proposal().orElseThrow().easy()).isEqualTo("The homes are there.");
    }

    @Test
    void aVerdictCanBeChangedAndIsOne() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));

        answers().say(opened, reply.id(), Verdict.DONT_KNOW);
        answers().say(opened, reply.id(), Verdict.BETTER);
        answers().say(opened, reply.id(), Verdict.BETTER);

        assertThat(answers().of(opened).given().getFirst().reply().verdict()).contains(Verdict.BETTER);
    }

    @Test
    void worseOpensTheCaseAgainAndNotKnowingDoesNot() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().willDo(opened));

        answers().say(opened, reply.id(), Verdict.DONT_KNOW);
        assertThat(isOwed(opened)).isFalse();
        assertThat(answers().of(opened).given().getFirst().openedAgain()).isFalse();

        answers().say(opened, reply.id(), Verdict.WORSE);
        assertThat(isOwed(opened)).isTrue();
        assertThat(answers().of(opened).given().getFirst().openedAgain()).isTrue();
    }

    @Test
    void notBetterOpensTheCaseAgainAndDisputesTheAction() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        assertThat(isDisputed()).isFalse();
        assertThat(isOwed(opened)).isFalse();

        answers().say(opened, reply.id(), Verdict.SAME);

        assertThat(isOwed(opened)).isTrue();
        assertThat(isDisputed()).isTrue();
        assertThat(answers().of(opened).given().getFirst().openedAgain()).isTrue();
    }

    @Test
    void aChangedMindEndsTheDispute() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        answers().say(opened, reply.id(), Verdict.SAME);

        answers().say(opened, reply.id(), Verdict.BETTER);

        assertThat(isDisputed()).isFalse();
    }

    @Test
    void whatIsStillWrongIsAddedOnce() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        answers().say(opened, reply.id(), Verdict.SAME);

        answers().tellMore(opened, reply.id(), "The roof leaks.");
        answers().tellMore(opened, reply.id(), " The roof leaks. ");
        answers().tellMore(opened, reply.id(), "  ");

        assertThat(added(opened)).isEqualTo(1);
    }

    @Test
    void anAnswerToAQuestionOpensTheCaseAgain() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().question(opened));

        answers().tellMore(opened, reply.id(), "The one in our street.");

        assertThat(added(opened)).isEqualTo(1);
        assertThat(isOwed(opened)).isTrue();
        assertThat(answers().of(opened).given().getFirst().toldMore()).isTrue();
    }

    @Test
    void whatIsBeingWrittenIsKeptUntilItIsSent() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().question(opened));

        answers().keep(opened, reply.id(), "The one in");
        answers().keep(opened, reply.id(), "The one in our street");
        assertThat(answers().kept(opened, reply.id())).isEqualTo("The one in our street");

        answers().tellMore(opened, reply.id(), "The one in our street.");
        assertThat(answers().kept(opened, reply.id())).isEmpty();
    }

    @Test
    void aQuestionHasNoVerdict() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().question(opened));

        assertThatThrownBy(() -> answers().say(opened, reply.id(), Verdict.SAME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyJudgesTheReplyOfAnotherCase() {
        Reply reply = some().reply(some().done(some().published("I wait for a home.")));
        OpenedCase other = some().published("I wait as well.");

        assertThatThrownBy(() -> answers().say(other, reply.id(), Verdict.SAME)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> answers().tellMore(other, reply.id(), "Hello")).isInstanceOf(AccessRefused.class);
        assertThat(isDisputed()).isFalse();
    }

    @Test
    void onlyWhatItsGiverShowsIsPublic() {
        OpenedCase hidden = some().published(some().sent("Only for staff."), Audience.STAFF);
        OpenedCase shown = some().published("For everybody.");
        some().reply(some().question(hidden));
        some().reply(some().question(shown));
        assertThat(the(Conversations.class).about(some().homes().id())).isEmpty();
        clock.moveToPublishing();

        assertThat(the(Conversations.class).about(some().homes().id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.said().feedbackId()).isEqualTo(shown.feedbackId());
                    assertThat(one.replies()).hasSize(1);
                });
    }
}
