package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.Inputs;

class PhoneNumberTest {

    @Test
    void numbersThatWerePastedAreTakenAndShownTidily() {
        List<String> pasted = Inputs.lines("phones.txt");

        assertThat(pasted).allMatch(typed -> AnswerAddress.fits(AnswerWay.PHONE, typed));
        assertThat(pasted.stream().map(PhoneNumber::tidy))
                .containsExactly(
                        "07700 900123", "07700 900123", "07700 900 123", "07700 900123 ext 4", "07700 900 123 (mum)");
        assertThat(pasted.stream().map(PhoneNumber::link))
                .containsExactly(
                        "tel:07700900123",
                        "tel:07700900123",
                        "tel:07700900123",
                        "tel:07700900123;ext=4",
                        "tel:07700900123");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+44 (0)7700 900123|+44 (0) 7700 900123|tel:+447700900123",
                "(0117) 496-0000|(0117) 496 0000|tel:01174960000",
                "Mum: 07700.900.123|07700 900 123 Mum:|tel:07700900123",
                "07700/900123 x12|07700 900123 ext 12|tel:07700900123;ext=12"
            })
    void otherFormsAreTakenToo(String typed, String shown, String link) {
        assertThat(PhoneNumber.tidy(typed)).isEqualTo(shown);
        assertThat(PhoneNumber.tidy(shown)).as("tidied twice").isEqualTo(shown);
        assertThat(PhoneNumber.link(shown)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 High Street", "ann1234567@example.org", "no", "999", "1234567890123456", "\u200b"})
    void whatIsNoNumberIsNotTaken(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }
}
