package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void controlCharactersAreDroppedAndLinesStay() {
        assertThat(Words.clean("one\u0000\u0007 two\r\nthree\rfour\tfive")).isEqualTo("one two\nthree\nfour\tfive");
    }

    @Test
    void marksThatTurnTheDirectionAreDropped() {
        assertThat(Words.clean("good\u202Edab\u2066x\u200F")).isEqualTo("gooddabx");
    }

    @Test
    void halfACharacterBecomesAMarkThatEveryDatabaseTakes() {
        assertThat(Words.clean("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void markupStaysWhatItIsPlainText() {
        assertThat(Words.clean("<script>alert(1)</script> '; drop table feedback; --"))
                .isEqualTo("<script>alert(1)</script> '; drop table feedback; --");
    }

    @Test
    void aPictureCharacterCountsAsOne() {
        assertThat(Words.length("\uD83D\uDE00")).isEqualTo(1);
        assertThat(Words.isTooLong("\uD83D\uDE00".repeat(Words.LIMIT))).isFalse();
        assertThat(Words.isTooLong("x".repeat(Words.LIMIT + 1))).isTrue();
    }
}
