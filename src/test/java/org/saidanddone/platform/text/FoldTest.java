package org.saidanddone.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Siân, sian", "Sian\u0302, sian", "CAFÉ, cafe", "can't, cant", "can\u2019t, cant", "can\u00b4t, cant",
                "Łukasz, lukasz",
        "Straße, strasse", "\u0130stanbul, istanbul", "\uff55\uff05, u%", "\u0661\u0662, 12", "Tŷ, ty", "Ærø, aero",
                "llŵr, llwr"
    })
    void textsThatPeopleTakeForTheSameAreTheSame(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
    }
}
