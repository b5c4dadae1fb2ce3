package org.saidanddone.easyread.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureWordsTest {

    private final PictureWords words = new PictureWords();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You get your health check in March. | health-check",
                "We will call you next week. | call-me",
                "A nurse comes to your home. | nurse",
                "Your social worker has a new plan. | social-worker",
                "You have a home of your own now. | own-place",
                "Our staff have training in June. | staff",
                "We will do it by May 2027. | will-do",
                "We're sorry. | sad",
                "The bus comes to your road now. | transport",
                "We visited you on Monday. | visit",
                "It is not safe yet. | not-safe",
                "We stopped this. | stop"
            })
    void aLineGetsThePictureOfItsWords(String line, String concept) {
        assertThat(words.suggest(line)).contains(concept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"It is blue.", "We are caring.", "1234", "?"})
    void aLineWithoutAWordOfTheListGetsNone(String line) {
        assertThat(words.suggest(line)).isEmpty();
    }

    @Test
    void everySuggestedIdeaHasAPicture() {
        assertThat(words.concepts()).isSubsetOf(new Pictures().concepts()).hasSizeGreaterThan(100);
    }
}
