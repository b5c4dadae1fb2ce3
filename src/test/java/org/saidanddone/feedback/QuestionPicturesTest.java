package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidanddone.feedback.Question.Choice;

/** Somebody who reads only the pictures can answer: each choice has one of its own, on its page and between pages. */
class QuestionPicturesTest {

    private static Stream<QuestionSet> sets() {
        return Stream.iterate(1, version -> version <= QuestionSet.NOW.version(), version -> version + 1)
                .map(QuestionSet::of);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noTwoChoicesOfAQuestionHaveOnePicture(QuestionSet set) {
        assertThat(set.questions()).allSatisfy(question -> assertThat(question.choices())
                .extracting(Choice::picture)
                .doesNotHaveDuplicates());
    }

    /** "Health is good" and "help with my health" are two pictures; being safe, and not knowing, are one thing wherever they are said. */
    @ParameterizedTest
    @MethodSource("sets")
    void aPictureMeansTheSameOnEveryPage(QuestionSet set) {
        Map<String, Set<String>> meanings = set.questions().stream()
                .flatMap(question -> question.choices().stream()
                        .map(choice -> Map.entry(choice.picture(), question.choiceKey(choice.code()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        meanings.remove("safe");
        meanings.remove("dont-know");

        assertThat(meanings).allSatisfy((picture, keys) -> assertThat(keys).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aChoiceHasTheSamePictureOnEveryPage(QuestionSet set) {
        Map<String, Set<String>> pictures = set.questions().stream()
                .flatMap(question -> question.choices().stream()
                        .map(choice -> Map.entry(question.choiceKey(choice.code()), choice.picture())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

        assertThat(pictures).allSatisfy((key, shown) -> assertThat(shown).hasSize(1));
    }

    @Test
    void eachWayToAnswerHasAPictureOfItsOwn() {
        List<String> ways = Arrays.stream(Way.values()).map(Way::picture).toList();

        assertThat(ways).doesNotHaveDuplicates();
    }
}
