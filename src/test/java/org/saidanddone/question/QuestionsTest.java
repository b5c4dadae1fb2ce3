package org.saidanddone.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Rated;
import org.saidanddone.feedback.attachment.Additions;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewTest;

class QuestionsTest extends ReviewTest {

    private static final QuestionText WHICH = new QuestionText("Which lift do you mean?", "Which lift is it?");

    private OpenedCase asked() {
        asVisitor();
        OpenedCase opened = given.sentAbout("BRS-12", Map.of("happening", "The lift is broken"));
        asReviewer();
        the(Questions.class).ask(opened.feedbackId(), WHICH);
        asVisitor();
        return opened;
    }

    private PersonQuestion open(OpenedCase opened) {
        return the(AskedOfMe.class).open(opened).orElseThrow();
    }

    @Test
    void thePersonSeesTheQuestionAndTheirAnswerJoinsTheCase() {
        OpenedCase opened = asked();
        PersonQuestion question = open(opened);
        assertThat(question.easy()).isEqualTo("Which lift is it?");

        the(AskedOfMe.class).answer(opened, question.id(), "The one in the hall");
        the(AskedOfMe.class).answer(opened, question.id(), "The one in the hall");

        assertThat(the(AskedOfMe.class).open(opened)).isEmpty();
        asReviewer();
        assertThat(opened(opened.feedbackId()).feedback().answers())
                .filteredOn(answer -> answer.words().equals("The one in the hall"))
                .hasSize(1);
        assertThat(the(Questions.class).of(opened.feedbackId()))
                .singleElement()
                .satisfies(each -> assertThat(each.answered()).contains(clock.instant()));
    }

    @Test
    void aQuestionCanBeAnsweredInAnyWayAndIsAnsweredThen() {
        OpenedCase opened = asked();
        OpenDraft draft = the(Additions.class).open(opened, "question").orElseThrow();
        the(Drafts.class).pick(draft, QuestionSet.ADDING, Chosen.rated("HOME", Rated.BAD), true);

        assertThat(the(Additions.class).tell(opened, "question")).isEqualTo(Additions.Told.DONE);

        assertThat(the(AskedOfMe.class).open(opened)).isEmpty();
        assertThat(the(Additions.class).open(opened, "question")).isEmpty();
        asReviewer();
        assertThat(the(Questions.class).of(opened.feedbackId()))
                .singleElement()
                .satisfies(each -> assertThat(each.answered()).contains(clock.instant()));
    }

    @Test
    void otherWordsFromAnotherPageThatWasStillOpenAreNotLost() {
        OpenedCase opened = asked();
        long id = open(opened).id();
        the(AskedOfMe.class).answer(opened, id, "The one in the hall");
        the(AskedOfMe.class).answer(opened, id, "And the one by the kitchen");
        the(AskedOfMe.class).answer(opened, id, "And the one by the kitchen");

        asReviewer();
        assertThat(opened(opened.feedbackId()).feedback().answers())
                .filteredOn(answer -> answer.question().equals("added"))
                .extracting(answer -> answer.words())
                .containsExactly("The one in the hall", "And the one by the kitchen");
    }

    @Test
    void whoHasAnsweredIsNotToldThatTheyDidNotWantTo() {
        OpenedCase opened = asked();
        long id = open(opened).id();
        the(AskedOfMe.class).answer(opened, id, "The one in the hall");
        assertThat(the(AskedOfMe.class).decline(opened, id)).isFalse();

        OpenedCase other = asked();
        long otherId = open(other).id();
        assertThat(the(AskedOfMe.class).decline(other, otherId)).isTrue();
        assertThat(the(AskedOfMe.class).decline(other, otherId))
                .as("a second tap")
                .isTrue();
    }

    @Test
    void whoDoesNotWantToAnswerSaysSo() {
        OpenedCase opened = asked();

        the(AskedOfMe.class).decline(opened, open(opened).id());

        assertThat(the(AskedOfMe.class).open(opened)).isEmpty();
        asReviewer();
        assertThat(the(Questions.class).of(opened.feedbackId()).getFirst().declined())
                .isPresent();
        assertThat(opened(opened.feedbackId()).feedback().answers())
                .noneMatch(answer -> answer.question().equals("added"));
    }

    @Test
    void whatIsWrittenIsKeptUntilItIsSent() {
        OpenedCase opened = asked();
        long id = open(opened).id();

        the(AskedOfMe.class).keep(opened, id, "The one in");
        assertThat(the(AskedOfMe.class).kept(opened, id)).isEqualTo("The one in");

        the(AskedOfMe.class).answer(opened, id, "The one in the hall");
        assertThat(the(AskedOfMe.class).kept(opened, id)).isEmpty();
    }

    @Test
    void oneQuestionAtATimeIsEnough() {
        OpenedCase opened = asked();
        asReviewer();

        assertThatThrownBy(() -> the(Questions.class).ask(opened.feedbackId(), WHICH))
                .isInstanceOf(QuestionIsOpen.class);
    }

    @Test
    void aQuestionInOneFormOnlyIsRefused() {
        long id = sent("The lift is broken");
        asReviewer();

        assertThatThrownBy(() -> the(Questions.class).ask(id, new QuestionText("Which lift?", " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whileItIsWithTheLeadNobodyAsks() {
        long id = sentWith(Map.of("safe", "NO"));
        asReviewer();
        assertThatThrownBy(() -> the(Questions.class).ask(id, WHICH)).isInstanceOf(NoSuchCase.class);
        asLead();
        assertThatThrownBy(() -> the(Questions.class).ask(id, WHICH)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void aQuestionOfAnotherCaseIsRefused() {
        OpenedCase mine = asked();
        long theirs = open(asked()).id();

        assertThatThrownBy(() -> the(AskedOfMe.class).answer(mine, theirs, "words"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> the(AskedOfMe.class).kept(mine, theirs)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> the(AskedOfMe.class).decline(mine, theirs)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoWantedMailIsToldByMail() throws SQLException {
        OpenedCase opened = new ReplyFixtures(database.product()).sentBySomebodyWithMail("ann@example.org");
        long before = count("outbox");
        asReviewer();

        the(Questions.class).ask(opened.feedbackId(), WHICH);

        assertThat(count("outbox")).isEqualTo(before + 1);
    }
}
