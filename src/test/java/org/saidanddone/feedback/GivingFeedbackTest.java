package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

class GivingFeedbackTest {

    private final Map<String, Draft.Given> answers = new HashMap<>();
    private String page = QuestionSet.VOICE;
    private QuestionSet set = QuestionSet.NOW;

    private Draft draft() {
        return new Draft(new CaseNumber("12345678"), set, About.NOT_SURE, page, answers, Instant.EPOCH);
    }

    private GivingFeedback way() {
        return new GivingFeedback(draft());
    }

    private void chosen(String question, String choice) {
        answers.put(question, new Draft.Given(choice, "", 1));
    }

    private void written(String question, String words) {
        answers.put(question, new Draft.Given("", words, 1));
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String at = way().after("voice"); !at.equals(GivingFeedback.CHECK); at = way().after(at)) {
            pages.add(at);
        }
        return pages;
    }

    @Test
    void thereAreSevenPagesAndHowItIsComesFirst() {
        chosen("voice", "OWN");

        assertThat(pages()).containsExactly("feeling", "happening", "better", "safe", "about-us", "show", "answer-way");
        assertThat(way().place("happening")).isEqualTo(2);
        assertThat(way().count()).isEqualTo(7);
        assertThat(QuestionSet.NOW.count()).isEqualTo(7);
        assertThat(way().on("answer-way")).containsExactly("answer-way", "answer-format");
    }

    @Test
    void whoAnswersForAnotherPersonSeesSevenPagesTooAndIsAskedMoreOnTwoOfThem() {
        chosen("voice", "ON_BEHALF");

        assertThat(way().count()).isEqualTo(7);
        assertThat(way().on("feeling")).containsExactly("feeling", "how-known", "voice-why");
        assertThat(way().on("show")).containsExactly("show", "voice-knows");
        assertThat(way().pageOf("voice-knows")).contains("show");
        chosen("voice", "SUPPORTED");
        assertThat(way().on("feeling")).containsExactly("feeling");
        assertThat(way().pageOf("voice-knows")).isEmpty();
        assertThat(way().asked()).doesNotContain("how-known", "voice-why", "voice-knows");
    }

    @Test
    void whoGivesTheAnswersIsAskedAtTheStartAndCanBeChanged() {
        assertThat(way().place("voice")).isZero();
        assertThat(way().carryOn()).isEqualTo("voice");
        chosen("voice", "OWN");
        assertThat(way().carryOn()).isEqualTo("feeling");
        assertThat(way().has("voice")).isTrue();
        assertThat(way().before("feeling")).contains("voice");
        assertThat(way().after("voice")).isEqualTo("feeling");
    }

    @Test
    void whoSaysWithAPictureThatSafetyIsBadComesToThePageOfHelpWhateverTheyAnswerLater() {
        chosen("voice", "OWN");
        chosen("happening", Chosen.rated("SAFE", Rated.BETWEEN));
        chosen("safe", "YES");
        assertThat(way().after("safe")).isNotEqualTo(GivingFeedback.SAFE_HELP);

        chosen("happening", Chosen.rated("SAFE", Rated.BAD));

        assertThat(way().after("safe")).isEqualTo(GivingFeedback.SAFE_HELP);
        assertThat(way().has(GivingFeedback.SAFE_HELP)).isTrue();
    }

    @Test
    void howSafeAndHowItIsHaveTheCarefulEndLastAndNoScaleAsksForAYes() {
        assertThat(QuestionSet.NOW.question("safe").choices())
                .extracting(Question.Choice::code)
                .containsExactly("YES", "NOT_SURE", "NO");
        assertThat(QuestionSet.NOW.questions())
                .allSatisfy(question -> assertThat(LanguageFile.english().text(Variant.EASY_READ, question.key()))
                        .doesNotStartWith("Are ")
                        .doesNotStartWith("Is ")
                        .doesNotStartWith("Do ")
                        .doesNotStartWith("Does ")
                        .doesNotStartWith("May ")
                        .doesNotStartWith("Can "));
        assertThat(QuestionSet.NOW.questions().stream()
                        .filter(question -> !question.isOpen())
                        .flatMap(question -> question.choices().stream().map(choice -> LanguageFile.english()
                                .text(Variant.EASY_READ, question.choiceKey(choice.code())))))
                .noneMatch(text -> text.startsWith("Yes") || text.equals("No"));
    }

    @Test
    void whoSaysThatItIsBadIsAskedForTheBadFirstAndEverybodyElseForTheGood() {
        for (String feeling : List.of("GOOD", "OK", "DONT_KNOW")) {
            chosen("feeling", feeling);
            assertThat(draft().isBadFirst()).as(feeling).isFalse();
        }
        answers.remove("feeling");
        assertThat(draft().isBadFirst()).as("skipped").isFalse();
        chosen("feeling", "BAD");
        assertThat(draft().isBadFirst()).isTrue();
        assertThat(Rated.from(true)).containsExactly(Rated.BAD, Rated.BETWEEN, Rated.GOOD);
        assertThat(Rated.from(false)).containsExactly(Rated.GOOD, Rated.BETWEEN, Rated.BAD);
    }

    @Test
    void howItIsIsAskedOnceMoreTheOtherWayRound() {
        assertThat(way().feelingAgain()).as("not answered, not asked again").isEmpty();
        chosen("feeling", "BAD");

        assertThat(way().feelingAgain())
                .extracting(Question.Choice::code)
                .containsExactly("BAD", "OK", "GOOD", "DONT_KNOW");
        set = QuestionSet.of(3);
        assertThat(way().feelingAgain()).as("older versions do not").isEmpty();
    }

    @Test
    void whoGoesToTheEndIsAskedHowSafeAboutTheTeamAndWhoCanRead() {
        chosen("voice", "OWN");
        assertThat(way().finish("feeling")).isEqualTo("safe");
        page = GivingFeedback.CHECK;
        chosen("safe", "YES");
        assertThat(way().after("safe")).isEqualTo("about-us");
        chosen("about-us", "NO");
        assertThat(way().after("about-us")).isEqualTo("show");
        chosen("show", "ONLY_STAFF");
        assertThat(way().after("show")).isEqualTo("check");
        assertThat(way().finish("feeling")).isEqualTo("check");
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
    void aDraftOfTheThirdVersionEndsAsItBegan() {
        set = QuestionSet.of(3);
        chosen("voice", "ON_BEHALF");

        assertThat(way().asked())
                .containsExactly(
                        "voice",
                        "voice-why",
                        "voice-knows",
                        "feeling",
                        "good",
                        "happening",
                        "better",
                        "safe",
                        "about-us",
                        "show",
                        "answer-way",
                        "answer-format");
        assertThat(way().count()).isEqualTo(12);
        assertThat(way().place("voice")).isEqualTo(1);
        assertThat(set.question("safe").key())
                .as("in the words it was begun with")
                .isEqualTo("question.safe");
        assertThat(way().finish("feeling")).isEqualTo("safe");
        page = GivingFeedback.CHECK;
        chosen("safe", "YES");
        chosen("about-us", "NO");
        assertThat(way().after("safe")).isEqualTo("check");
    }

    @Test
    void answeringTakesHalfAMinuteForEachPage() {
        assertThat(QuestionSet.FIRST.takes()).isEqualTo(Duration.ofMinutes(4));
        assertThat(QuestionSet.SECOND.takes()).isEqualTo(Duration.ofMinutes(5));
        assertThat(QuestionSet.THIRD.takes()).isEqualTo(Duration.ofMinutes(5));
        assertThat(QuestionSet.FOURTH.takes()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void everyVersionIsKnown() {
        assertThat(QuestionSet.of(1)).isEqualTo(QuestionSet.FIRST);
        assertThat(QuestionSet.of(2)).isEqualTo(QuestionSet.SECOND);
        assertThat(QuestionSet.of(3)).isEqualTo(QuestionSet.THIRD);
        assertThat(QuestionSet.of(4)).isEqualTo(QuestionSet.FOURTH);
        assertThat(QuestionSet.of(5)).isEqualTo(QuestionSet.FIFTH);
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionSet.of(6));
    }

    @Test
    void thatAPersonKnowsIsAskedTogetherWithThatTheyCanSayNoAndAnOlderDraftKeepsItsChoice() {
        assertThat(QuestionSet.FIFTH.question("voice-knows").offers("CAN_SAY_NO"))
                .isTrue();
        assertThat(QuestionSet.FIFTH.question("voice-knows").offers("TOLD")).isFalse();
        assertThat(QuestionSet.FOURTH.question("voice-knows").offers("TOLD")).isTrue();
        assertThat(QuestionSet.FOURTH.pages()).isEqualTo(QuestionSet.FIFTH.pages());
    }

    @Test
    void whatIsGoodIsAskedBeforeWhatIsBad() {
        assertThat(QuestionSet.NOW.question("feeling").choices())
                .extracting(Question.Choice::code)
                .containsExactly("GOOD", "OK", "BAD", "DONT_KNOW");
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
    void pagesFollowEachOtherToTheCheck() {
        chosen("voice", "OWN");

        assertThat(way().after("answer-way")).isEqualTo("check");
        assertThat(way().before("happening")).contains("feeling");
        assertThat(way().before("voice")).isEmpty();
        assertThat(way().before("check")).contains("answer-way");
        assertThat(way().place("answer-way")).isEqualTo(7);
        chosen("safe", "NO");
        assertThat(way().place("safe-help")).isEqualTo(way().place("safe"));
    }

    @Test
    void goingToTheEndIsOfferedWhereThereIsSomethingToPassAndItIsSaidWhoAnswers() {
        assertThat(way().canFinish("feeling")).isFalse();
        chosen("voice", "OWN");
        assertThat(way().canFinish("feeling")).isTrue();
        assertThat(way().canFinish("happening")).isTrue();
        assertThat(way().canFinish("better")).isTrue();
        assertThat(List.of("voice", "safe", "about-us", "show", "answer-way")).noneMatch(code -> way().canFinish(code));
    }

    @Test
    void whoChangesToAnsweringForAnotherPersonIsAskedAboutThatBeforeTheCheck() {
        chosen("voice", "ON_BEHALF");
        page = GivingFeedback.CHECK;

        assertThat(way().after("voice")).isEqualTo("feeling");
        chosen("how-known", "I_SEE");
        assertThat(way().after("voice")).as("who they are is not said yet").isEqualTo("feeling");
        assertThat(way().after("feeling")).isEqualTo("show");
        assertThat(way().after("show")).isEqualTo("check");

        written("voice-why", "I am her sister.");
        assertThat(way().after("voice")).isEqualTo("show");
        chosen("voice-knows", "WANTS_IT");
        assertThat(way().after("voice")).isEqualTo("check");
    }

    @Test
    void aChangeLeadsBackToTheCheck() {
        chosen("voice", "OWN");
        page = GivingFeedback.CHECK;

        assertThat(way().after("feeling")).isEqualTo("check");
        assertThat(way().before("feeling")).contains("check");
    }

    @Test
    void carryingOnGoesToThePageLastReached() {
        page = "better";
        assertThat(way().carryOn()).isEqualTo("better");

        page = "voice-why";
        assertThat(way().carryOn()).isEqualTo("voice");
        chosen("voice", "OWN");
        assertThat(way().carryOn()).isEqualTo("feeling");
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
