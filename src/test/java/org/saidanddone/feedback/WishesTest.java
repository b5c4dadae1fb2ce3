package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.people.audit.AuditTrail;
import org.saidanddone.testing.OnBothDatabases;

class WishesTest extends OnBothDatabases {

    private FeedbackFixtures given;

    @BeforeEach
    void fixtures() {
        given = new FeedbackFixtures(database.product());
    }

    private void offer(Wish wish, boolean offered) {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(WishSettings.class).offer(wish, offered);
        asVisitor();
    }

    private List<String> offered(String question) {
        return the(WishesOffered.class).of(QuestionSet.NOW.question(question)).stream()
                .map(Question.Choice::code)
                .toList();
    }

    @Test
    void atFirstNothingIsOfferedThatSomebodyWouldHaveToMake() {
        assertThat(offered(QuestionSet.ANSWER_FORMAT)).containsExactly("EASY_READ", "LARGE_PRINT", "SUPPORTER");
        assertThat(offered(QuestionSet.ANSWER_WAY)).containsExactly("RECEIPT", "EMAIL", "PHONE", "LETTER");
    }

    @Test
    void whatIsSwitchedOnIsOfferedAndWhatIsSwitchedOffIsNot() {
        offer(Wish.AUDIO, true);
        offer(Wish.PHONE, false);

        assertThat(offered(QuestionSet.ANSWER_FORMAT)).contains("AUDIO");
        assertThat(offered(QuestionSet.ANSWER_WAY)).containsExactly("RECEIPT", "EMAIL", "LETTER");
        assertThat(offered(QuestionSet.SAFE)).hasSize(3);
    }

    @Test
    void eachChoiceStaysOnRecordAndTheSameOneTwiceIsOne() {
        offer(Wish.AUDIO, true);
        offer(Wish.AUDIO, true);
        offer(Wish.AUDIO, false);

        signedInAs("Ada", Role.ADMINISTRATOR);
        assertThat(the(WishSettings.class).history())
                .extracting(WishChoice::wish, WishChoice::offered, WishChoice::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Wish.AUDIO, false, "Ada"),
                        org.assertj.core.groups.Tuple.tuple(Wish.AUDIO, true, "Ada"));
        assertThat(AuditTrail.lines(database.product()))
                .containsSubsequence("WISH_OFFERED AUDIO OFF ON", "WISH_OFFERED AUDIO ON OFF");
    }

    @Test
    void aDraftWithAWishThatCannotBeMetAnyMoreIsNotSentBeforeThePersonChoseAgain() {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of(QuestionSet.HAPPENING, "I wait."));
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, "PHONE", "0117 000 0000");
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_FORMAT, "LARGE_PRINT", "");
        offer(Wish.PHONE, false);
        offer(Wish.LARGE_PRINT, false);

        assertThat(the(Sending.class).send(draft))
                .isEqualTo(new Sending.Outcome.Unfinished(List.of(QuestionSet.ANSWER_WAY, QuestionSet.ANSWER_FORMAT)));

        the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, "RECEIPT", "");
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_FORMAT, "", "");
        assertThat(the(Sending.class).send(draft)).isInstanceOf(Sending.Outcome.Sent.class);
    }
}
