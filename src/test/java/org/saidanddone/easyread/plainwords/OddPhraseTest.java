package org.saidanddone.easyread.plainwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short words that mean two things or nothing, headings that name nothing, and official words in plain text: W2. */
class OddPhraseTest {

    private static final PlainWords ENGLISH = PlainWords.english();

    private static List<PlainWordsRule> rules(String text, Variant variant) {
        return ENGLISH.check(text, variant).stream().map(Finding::rule).toList();
    }

    private static List<PlainWordsRule> heading(String text) {
        return ENGLISH.checkHeading(text, Variant.EASY_READ).stream()
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write what stands on your receipt.",
                "The most is 5.",
                "Do you want to take this away?",
                "Do you want to carry on?",
                "Choose what fits best.",
                "How do you want to hear from us?",
                "Whoever has it can see your answers.",
                "It was there on 7 May.",
                "It is in another place."
            })
    void aPhraseThatNobodySaysSoOrThatMeansTwoThingsIsFoundInEasyRead(String text) {
        assertThat(rules(text, Variant.EASY_READ)).contains(PlainWordsRule.ODD_PHRASE);
        assertThat(rules(text, Variant.PLAIN)).doesNotContain(PlainWordsRule.ODD_PHRASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Write the number.", "Remove this.", "Go on.", "We were there.", "Stand up."})
    void whatIsSaidInsteadPasses(String text) {
        assertThat(rules(text, Variant.EASY_READ)).isEmpty();
    }

    @Test
    void whoWritesIsToldWhatToWriteInstead() {
        assertThat(ENGLISH.check("Now carry on.", Variant.EASY_READ))
                .extracting(Finding::rule, Finding::text, Finding::arguments)
                .containsExactly(tuple(PlainWordsRule.ODD_PHRASE, "carry on", List.of("carry on", "go on")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not have to answer each question.",
                "You don’t need each of them.",
                "We cannot read each word."
            })
    void eachAfterNotIsFound(String text) {
        assertThat(rules(text, Variant.EASY_READ)).contains(PlainWordsRule.NOT_EACH);
        assertThat(rules(text, Variant.PLAIN)).doesNotContain(PlainWordsRule.NOT_EACH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not have to answer every question.",
                "Each person is different.",
                "Each of us can help. We do not mind.",
                "We do not mind. Each person is different."
            })
    void eachWithoutNotPasses(String text) {
        assertThat(rules(text, Variant.EASY_READ)).doesNotContain(PlainWordsRule.NOT_EACH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell us how it is going",
                "How is it going for you?",
                "You took it back",
                "We will look at this again",
                "What is it about?",
                "Tell us things"
            })
    void aHeadingThatPointsAtSomethingAndNamesNothingIsFound(String text) {
        assertThat(heading(text)).contains(PlainWordsRule.EMPTY_HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which plan is it about?",
                "Before you start",
                "You took your words back",
                "What are they like?",
                "Is this your own phone or computer?"
            })
    void aHeadingThatNamesItsThingPasses(String text) {
        assertThat(heading(text)).doesNotContain(PlainWordsRule.EMPTY_HEADING);
    }

    @Test
    void onlyHeadingsMustNameTheirThing() {
        assertThat(rules("Tell us how it is going.", Variant.EASY_READ)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No more than 30 adult inpatients.",
                "Local commissioners pay for it.",
                "There are 20 million pounds of capital.",
                "Keep the register up to date.",
                "Tell them what is expected on registers.",
                "A framework for change.",
                "The delivery of services.",
                "The money comes from one funding stream.",
                "Transformation funding.",
                "A service model with nine principles."
            })
    void anOfficialWordIsNotPlain(String text) {
        assertThat(rules(text, Variant.PLAIN)).contains(PlainWordsRule.HARD_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use capital letters.",
                "London is the capital.",
                "You can register here.",
                "Text the word register to 999.",
                "The money is for buildings."
            })
    void theSameWordsInTheirEverydayMeaningArePlain(String text) {
        assertThat(rules(text, Variant.PLAIN)).isEmpty();
    }
}
