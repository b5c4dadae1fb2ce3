package org.saidanddone.easyread.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.easyread.LanguageFile;

/** Hard names have a way to be spoken; the words on the page are not touched. */
class LexiconTest {

    private static final Lexicon ENGLISH = Lexicon.of(LanguageFile.ENGLISH);
    private static final Lexicon WELSH = Lexicon.of(LanguageFile.WELSH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone 999 now | Phone 9 9 9 now",
                "999 | 9 9 9",
                "Phone 111 and press 2 | Phone 1 1 1 and press 2",
                "Phone the police: 101 | Phone the police: 1 0 1",
                "Then phone 18000. | Then phone 1 8 0 0 0.",
                "Does the voice tell you to press 55? | Does the voice tell you to press 5 5?",
                "Text the word register to 999. | Text the word register to 9 9 9.",
                "Phone Samaritans: 116 123 | Phone Samaritans: 1 1 6, 1 2 3",
                "Phone Childline: 0800 1111 | Phone Childline: 0 8 0 0, 1 1 1 1",
                "Phone us: 0117 496 0000. | Phone us: 0 1 1 7, 4 9 6, 0 0 0 0.",
                "Phone 07700900123. | Phone 0 7 7 0 0 9 0 0 1 2 3.",
                "Phone +44 117 496 0000. | Phone +4 4, 1 1 7, 4 9 6, 0 0 0 0.",
                "Your number: 1234 5678 | Your number: 1 2 3 4, 5 6 7 8",
                "Ask your GP. | Ask your G P.",
                "GPs and the NHS help. | G Ps and the N H S help.",
                "Do you use BSL? | Do you use B S L?",
                "Look at BRS-04. | Look at B R S 0 4.",
                "Phone the NSPCC: 0808 800 5000 | Phone the N S P C C: 0 8 0 8, 8 0 0, 5 0 0 0",
                "Send an e-mail. | Send an email."
            })
    void whatAVoiceWouldReadWronglyIsSpelled(String written, String spoken) {
        assertThat(ENGLISH.spoken(written)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was in 2015.",
                "The date is 4 May 2027.",
                "There were 2,905 people.",
                "111 people came.",
                "We have 55 plans.",
                "Your flat is 12B.",
                "It costs 9990 pounds.",
                "You recorded 0:30.",
                "They go to the GPX shop.",
                "Here is well-known music."
            })
    void otherWordsAndNumbersAreReadAsTheyAre(String text) {
        assertThat(ENGLISH.spoken(text)).isEqualTo(text);
    }

    @Test
    void welshHasItsOwnList() {
        assertThat(WELSH.spoken("Ffoniwch 999 neu'r GIG.")).isEqualTo("Ffoniwch 9 9 9 neu'r G I G.");
        assertThat(WELSH.spoken("Ffoniwch 111.")).isEqualTo("Ffoniwch 1 1 1.");
        assertThat(WELSH.spoken("e-mail")).isEqualTo("e-mail");
    }

    @Test
    void browsersAreGivenTheSameList() {
        assertThat(ENGLISH.forBrowsers().lines()).contains("GP\tG P", "999\t").noneMatch(line -> line.startsWith("#"));
        assertThat(ENGLISH.forBrowsers().lines()).allMatch(line -> line.split("\t", -1).length == 2);
    }
}
