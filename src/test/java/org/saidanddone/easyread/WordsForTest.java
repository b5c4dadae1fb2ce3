package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;

class WordsForTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void theLanguageThatIsKeptWithACaseIsUnderstood(String language) {
        Locale locale = language.equals("cy") ? LanguageFile.WELSH : LanguageFile.ENGLISH;

        for (Variant variant : Variant.values()) {
            assertThat(WordsFor.keptAs(Reading.FIRST.with(variant).with(locale).written()))
                    .isEqualTo(new WordsFor(locale));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EASY_READ", "nonsense of old times"})
    void whatSaysNoLanguageIsEnglish(String line) {
        assertThat(WordsFor.keptAs(line)).isEqualTo(WordsFor.ENGLISH);
    }

    @Test
    void whatWelshLacksIsInEnglish() {
        assertThat(WordsFor.WELSH.easy("review.more")).isEqualTo("Show more");
        assertThat(WordsFor.WELSH.easy("page.back")).isEqualTo("Yn ôl");
    }

    @Test
    void aDateIsInTheLanguage() {
        LocalDate day = LocalDate.of(2027, 3, 4);

        assertThat(WordsFor.ENGLISH.date(day)).isEqualTo("4 March 2027");
        assertThat(WordsFor.WELSH.date(day)).isEqualTo("4 Mawrth 2027");
    }
}
