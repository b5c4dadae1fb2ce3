package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * People who want to please, or whose carer sits beside them, say yes. So no question asks for a yes, and a scale has two
 * ends that are alike and a way to say that one does not know (rule W8).
 */
class NoQuestionLeadsTest {

    private static final Pattern ASKS_FOR_YES =
            Pattern.compile("(?i)(are|is|do|does|did|may|can|have|has|was|were|will|would|should)\\b.*");

    private static final Pattern YES = Pattern.compile("(?i)yes\\b.*");

    /** Questions whose choices are a scale. */
    private static final Set<String> SCALES = Set.of(QuestionSet.FEELING, QuestionSet.SAFE);

    /** The ends of scales, and on which side each is. */
    private static final Map<String, Integer> ENDS =
            Map.of("GOOD", 1, "BAD", -1, "YES", 1, "NO", -1, "BETTER", 1, "WORSE", -1, "A_BIT", 1, "NOT", -1);

    private static final Set<String> DO_NOT_KNOW = Set.of("I don't know", "I am not sure");

    private static String text(String key) {
        return LanguageFile.english().text(Variant.EASY_READ, key);
    }

    private static List<String> choices(Question question) {
        return question.choices().stream()
                .map(choice -> text(question.choiceKey(choice.code())))
                .toList();
    }

    private static boolean leads(String heading, List<String> choices) {
        return ASKS_FOR_YES.matcher(heading).matches()
                || (!choices.isEmpty() && YES.matcher(choices.getFirst()).matches());
    }

    private static boolean isFair(List<String> codes, List<String> words) {
        int balance =
                codes.stream().mapToInt(code -> ENDS.getOrDefault(code, 0)).sum();
        boolean hasEnds = codes.stream().anyMatch(ENDS::containsKey);
        return hasEnds && balance == 0 && words.stream().anyMatch(DO_NOT_KNOW::contains);
    }

    @Test
    void noQuestionThatIsAskedNowAsksForAYes() {
        assertThat(QuestionSet.NOW.questions()).isNotEmpty().allSatisfy(question -> assertThat(
                        leads(text(question.key()), choices(question)))
                .as(text(question.key()) + " " + choices(question))
                .isFalse());
    }

    @Test
    void everyScaleHasTwoEndsThatAreAlikeAndAWayToSayThatOneDoesNotKnow() {
        assertThat(QuestionSet.NOW.questions())
                .filteredOn(question -> SCALES.contains(question.code()))
                .hasSize(SCALES.size())
                .allSatisfy(question -> assertThat(isFair(
                                question.choices().stream()
                                        .map(Question.Choice::code)
                                        .toList(),
                                choices(question)))
                        .as(text(question.key()) + " " + choices(question))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you safe?",
                "Is it better for you now?",
                "Do you like it?",
                "May we show your words?",
                "Does the person know?"
            })
    void aQuestionThatAsksForAYesIsFound(String heading) {
        assertThat(leads(heading, List.of("Good", "Bad"))).isTrue();
    }

    @Test
    void aYesAboveTheOtherChoicesIsFound() {
        assertThat(leads("Who can read your words?", List.of("Yes. Everybody.", "Only you")))
                .isTrue();
        assertThat(leads("Who can read your words?", List.of("Everybody", "Only you")))
                .isFalse();
    }

    @Test
    void aLopsidedScaleIsFound() {
        List<String> words = List.of("Better", "The same", "I don't know");

        assertThat(isFair(List.of("BETTER", "A_BIT", "NOT"), words)).isFalse();
        assertThat(isFair(List.of("BETTER", "SAME"), words)).isFalse();
        assertThat(isFair(List.of("GOOD", "OK", "BAD"), List.of("Good", "OK", "Bad")))
                .isFalse();
        assertThat(isFair(List.of("BETTER", "SAME", "WORSE", "DONT_KNOW"), words))
                .isTrue();
    }
}
