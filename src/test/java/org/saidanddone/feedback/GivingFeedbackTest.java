package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivingFeedbackTest {

    private final Map<String, Draft.Given> answers = new HashMap<>();
    private String page = QuestionSet.VOICE;
    private QuestionSet set = QuestionSet.NOW;

    private GivingFeedback way() {
        return new GivingFeedback(
                new Draft(new CaseNumber("12345678"), set, About.NOT_SURE, page, answers, Instant.EPOCH));
    }

    private void chosen(String question, String choice) {
        answers.put(question, new Draft.Given(choice, "", 1));
    }

    private void written(String question, String words) {
        answers.put(question, new Draft.Given("", words, 1));
    }

    @Test
    void thereAreTenQuestionsForOnesOwnWords() {
        chosen("voice", "OWN");

        assertThat(way().asked())
                .containsExactly(
                        "voice",
                        "feeling",
                        "good",
                        "happening",
                        "better",
                        "safe",
                        "about-us",
                        "show",
                        "answer-way",
                        "answer-format");
        assertThat(way().place("happening")).isEqualTo(4);
        assertThat(way().count()).isEqualTo(10);
        assertThat(QuestionSet.NOW.count()).isEqualTo(10);
    }

    @Test
    void aDraftOfTheFirstVersionIsAskedWhatItWasBegunWith() {
        set = QuestionSet.of(1);
        chosen("voice", "OWN");

        assertThat(way().asked())
                .containsExactly("voice", "feeling", "happening", "better", "safe", "show", "answer-way");
        assertThat(way().after("answer-way")).isEqualTo("check");
        assertThat(set.question("happening").kind()).isEqualTo(Question.Kind.WORDS);
    }

    @Test
    void aDraftOfTheSecondVersionEndsAsItBegan() {
        set = QuestionSet.of(2);
        chosen("voice", "OWN");

        assertThat(way().asked())
                .containsExactly(
                        "voice",
                        "feeling",
                        "good",
                        "happening",
                        "better",
                        "safe",
                        "show",
                        "answer-way",
                        "answer-format");
        chosen("safe", "YES");
        assertThat(way().after("safe")).isEqualTo("show");
        assertThat(way().missing()).isEmpty();
    }

    @Test
    void ifItIsAboutOneOfTheTeamIsAskedAlsoWhenSomebodyFinishesEarly() {
        chosen("voice", "OWN");
        assertThat(way().finish("safe")).isEqualTo("about-us");
        chosen("safe", "YES");
        assertThat(way().finish("feeling")).isEqualTo("about-us");

        page = GivingFeedback.CHECK;
        assertThat(way().after("safe")).isEqualTo("about-us");
        assertThat(way().after("about-us")).isEqualTo("check");
        chosen("about-us", "NO");
        assertThat(way().after("safe")).isEqualTo("check");
        assertThat(way().finish("feeling")).isEqualTo("check");
    }

    @Test
    void theWholePlaceIsCountedAlsoWhenQuestionsAreLeftOutOrAdded() {
        assertThat(way().place("answer-format")).isEqualTo(way().count());
        chosen("voice", "ON_BEHALF");
        assertThat(way().count()).isEqualTo(12);
        assertThat(way().place("voice-knows")).isEqualTo(3);
        assertThat(way().place("answer-format")).isEqualTo(12);
        chosen("safe", "NO");
        assertThat(way().place("safe-help")).isEqualTo(way().place("safe"));
    }

    @Test
    void whatGoesWellIsAskedBeforeWhatHappens() {
        assertThat(way().asked().indexOf("good")).isLessThan(way().asked().indexOf("happening"));
    }

    @Test
    void answeringTakesHalfAMinuteForEachQuestion() {
        assertThat(QuestionSet.FIRST.takes()).isEqualTo(Duration.ofMinutes(4));
        assertThat(QuestionSet.SECOND.takes()).isEqualTo(Duration.ofMinutes(5));
        assertThat(QuestionSet.THIRD.takes()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void everyVersionIsKnown() {
        assertThat(QuestionSet.of(1)).isEqualTo(QuestionSet.FIRST);
        assertThat(QuestionSet.of(2)).isEqualTo(QuestionSet.SECOND);
        assertThat(QuestionSet.of(3)).isEqualTo(QuestionSet.THIRD);
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionSet.of(4));
    }

    @Test
    void whoSpeaksForSomeoneElseIsAskedWhyAndIfThePersonKnows() {
        chosen("voice", "ON_BEHALF");

        assertThat(way().asked()).startsWith("voice", "voice-why", "voice-knows", "feeling");
    }

    @Test
    void whatIsGoodIsAskedBeforeWhatIsBad() {
        assertThat(QuestionSet.NOW.question("feeling").choices())
                .extracting(Question.Choice::code)
                .containsExactly("GOOD", "OK", "BAD", "DONT_KNOW");
    }

    @Test
    void pagesFollowEachOtherToTheCheck() {
        chosen("voice", "OWN");

        assertThat(way().after("voice")).isEqualTo("feeling");
        assertThat(way().after("answer-format")).isEqualTo("check");
        assertThat(way().before("feeling")).contains("voice");
        assertThat(way().before("voice")).isEmpty();
        assertThat(way().before("check")).contains("answer-format");
    }

    @Test
    void whoMayNotBeSafeSeesHelpNext() {
        chosen("voice", "OWN");
        chosen("safe", "NO");
        assertThat(way().after("safe")).isEqualTo("safe-help");
        assertThat(way().has("safe-help")).isTrue();
        assertThat(way().after("safe-help")).isEqualTo("about-us");

        chosen("safe", "NOT_SURE");
        assertThat(way().after("safe")).isEqualTo("safe-help");

        chosen("safe", "YES");
        assertThat(way().after("safe")).isEqualTo("about-us");
        assertThat(way().has("safe-help")).isFalse();
    }

    @Test
    void finishingNowStillAsksIfThePersonIsSafe() {
        chosen("voice", "OWN");

        assertThat(way().finish("happening")).isEqualTo("safe");
        assertThat(way().finish("show")).isEqualTo("check");

        page = GivingFeedback.CHECK;
        chosen("about-us", "NO");
        assertThat(way().after("safe")).isEqualTo("check");
        chosen("safe", "NO");
        assertThat(way().after("safe")).isEqualTo("safe-help");
        assertThat(way().after("safe-help")).isEqualTo("check");
    }

    @Test
    void finishingIsOfferedOnlyWhenItIsSaidWhoseWordsTheseAre() {
        assertThat(way().canFinish("feeling")).isFalse();
        chosen("voice", "OWN");
        assertThat(way().canFinish("feeling")).isTrue();
        assertThat(way().canFinish("voice")).isFalse();
        assertThat(way().canFinish("answer-format")).isFalse();
    }

    @Test
    void aChangeLeadsBackToTheCheck() {
        chosen("voice", "OWN");
        page = GivingFeedback.CHECK;

        assertThat(way().after("feeling")).isEqualTo("check");
        assertThat(way().before("feeling")).contains("check");
    }

    @Test
    void whoChangesToSpeakingForSomeoneIsAskedWhyBeforeTheCheck() {
        chosen("voice", "ON_BEHALF");
        page = GivingFeedback.CHECK;

        assertThat(way().after("voice")).isEqualTo("voice-why");
        assertThat(way().after("voice-why")).isEqualTo("voice-knows");
        assertThat(way().after("voice-knows")).isEqualTo("check");

        written("voice-why", "I am her sister.");
        assertThat(way().after("voice")).isEqualTo("check");
    }

    @Test
    void carryingOnGoesToThePageLastReached() {
        page = "better";
        assertThat(way().carryOn()).isEqualTo("better");

        page = "voice-why";
        assertThat(way().carryOn()).isEqualTo("voice");
    }

    @Test
    void onlyWhoseWordsTheseAreMustBeSaid() {
        assertThat(way().missing()).containsExactly("voice");

        chosen("voice", "OWN");
        assertThat(way().missing()).isEmpty();
    }

    @Test
    void anAddressThatIsNeededMustBeThere() {
        chosen("voice", "OWN");
        chosen("answer-way", "EMAIL");
        assertThat(way().missing()).containsExactly("answer-way");

        answers.put("answer-way", new Draft.Given("EMAIL", "sam@example.org", 2));
        assertThat(way().missing()).isEmpty();
    }

    @Test
    void wordsThatAreTooLongMustBeShortened() {
        chosen("voice", "OWN");
        written("happening", "x".repeat(Words.LIMIT + 1));

        assertThat(way().missing()).containsExactly("happening");
    }
}
