package org.saidanddone.easyread.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hard to read although every word of it is short: W2. */
class OneMeaningTest {

    private static final PlainWords ENGLISH = PlainWords.english();

    private static List<PlainWordsRule> rules(String text, Variant variant) {
        return ENGLISH.check(text, variant).stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is 30% better.",
                "It is 30 per cent better.",
                "There were 2,905 people.",
                "There were 2905 people.",
                "There were 12000 people.",
                "Half as many people came.",
                "There are 30 for every million.",
                "75 out of 100 people came."
            })
    void aHardNumberIsFoundInEasyRead(String text) {
        assertThat(rules(text, Variant.EASY_READ)).contains(PlainWordsRule.HARD_NUMBER);
        assertThat(rules(text, Variant.PLAIN)).doesNotContain(PlainWordsRule.HARD_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was in 2015.",
                "It was in 1948.",
                "3 out of 4 people came.",
                "Phone 0117 496 0000.",
                "Phone 116 123.",
                "48 areas made a plan.",
                "Half of them came."
            })
    void aYearASmallNumberAndATelephoneAreNone(String text) {
        assertThat(rules(text, Variant.EASY_READ)).doesNotContain(PlainWordsRule.HARD_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We read it on england.nhs.uk today.", "Look at www.example.org now.", "It is on bbc.co.uk."})
    void aWebAddressAmongEasyWordsIsFound(String text) {
        assertThat(rules(text, Variant.EASY_READ)).contains(PlainWordsRule.WEB_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Somebody may help you.", "May we show your words?"})
    void mayIsFound(String text) {
        assertThat(rules(text, Variant.EASY_READ)).contains(PlainWordsRule.MAY);
        assertThat(rules(text, Variant.PLAIN)).doesNotContain(PlainWordsRule.MAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It starts on 4 May 2027.", "May is a month.", "Maybe it helps."})
    void theMonthIsNone(String text) {
        assertThat(rules(text, Variant.EASY_READ)).doesNotContain(PlainWordsRule.MAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"You cannot speak? Phone 999.", "The person is not safe? Tell us."})
    void aConditionThatLooksLikeAQuestionIsFound(String text) {
        assertThat(rules(text, Variant.EASY_READ)).contains(PlainWordsRule.HALF_QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Are you afraid to speak?", "What is bad for you?", "Can you text?", "You can speak."})
    void aQuestionThatBeginsLikeOneIsNone(String text) {
        assertThat(rules(text, Variant.EASY_READ)).doesNotContain(PlainWordsRule.HALF_QUESTION);
    }
}
