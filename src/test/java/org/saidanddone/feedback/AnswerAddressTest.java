package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"0117 496 0123", "+44 117 496 0123", "(0117) 496-0123", " 07700900123 "})
    void aPhoneNumberMayBeWrittenInManyWays(String typed) {
        assertThat(AnswerAddress.fits(AnswerWay.PHONE, typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "ring my mum", "0117 ext. 2"})
    void somethingElseIsNoPhoneNumber(String typed) {
        assertThat(AnswerAddress.fits(AnswerWay.PHONE, typed)).isFalse();
    }

    @Test
    void aLetterNeedsMoreThanAName() {
        assertThat(AnswerAddress.fits(AnswerWay.LETTER, "Sam")).isFalse();
        assertThat(AnswerAddress.fits(AnswerWay.LETTER, "Sam Lee\n1 High Street\nBristol"))
                .isTrue();
    }

    @Test
    void anEMailNeedsAnAddress() {
        assertThat(AnswerAddress.fits(AnswerWay.EMAIL, "sam")).isFalse();
        assertThat(AnswerAddress.fits(AnswerWay.EMAIL, "sam@example.org")).isTrue();
    }

    @Test
    void aReceiptNeedsNone() {
        assertThat(AnswerAddress.fits(AnswerWay.RECEIPT, "")).isTrue();
    }
}
