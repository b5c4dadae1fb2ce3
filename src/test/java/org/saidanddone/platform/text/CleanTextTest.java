package org.saidanddone.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.Inputs;

class CleanTextTest {

    @Test
    void whatCannotBeSeenIsNothing() {
        assertThat(CleanText.clean(Inputs.text("invisible-words.txt"))).isEmpty();
        for (String unseen : new String[] {
            "\u200b",
            "\u2060 \ufeff",
            "\u00ad",
            "\u3164",
            "\u115f\u1160",
            "\u2800",
            "\u200d",
            "\ufe0f",
            "\u034f",
            "\u202e",
            "\u2066\u2069",
            "\u180e",
            "\u00a0\u2003\u3000",
            "\udb40\udc41",
            "\u0000\u0007",
            "\n\t \u200b\n"
        }) {
            assertThat(CleanText.clean(unseen)).as(unseen).isEmpty();
        }
    }

    @Test
    void lettersAreComposedAndMarksThatNobodySeesAreDropped() {
        assertThat(CleanText.clean("Cafe\u0301")).isEqualTo("Caf\u00e9");
        assertThat(CleanText.clean(" a\u200bb\u00adc\ufeff\u202e ")).isEqualTo("abc");
        assertThat(CleanText.clean("e\u034f\u0301")).isEqualTo("\u00e9");
        assertThat(CleanText.clean("one\r\ntwo\rthree\u2028four\u0085five")).isEqualTo("one\ntwo\nthree\nfour\nfive");
        assertThat(CleanText.clean("\u00a0a\u00a0b\u2009c\u3000")).isEqualTo("a b c");
        assertThat(CleanText.clean("a\ud800b")).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I \u2764\ufe0f my home",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 here",
                "\ud83d\udc4d\ud83c\udffd and \ud83d\ude4b\ud83c\udffd\u200d\u2640\ufe0f",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f Cymru",
                "1\ufe0f\u20e3 first",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
                "\u0600\u0661",
                "T\u0177 Coch \u2013 \u2018quoted\u2019",
                "\u4f60\u597d"
            })
    void whatIsSeenStaysAsItIs(String text) {
        assertThat(CleanText.clean(text)).isEqualTo(text);
        assertThat(CleanText.unseen(text)).isEmpty();
    }

    @Test
    void cleaningTwiceChangesNothing() {
        for (String text :
                new String[] {"e\u200d\u0301\u200b", "\u0627\u200d\u200c\u0628", " \u2764\ufe0f\ufe0f\u200d", "\r\r\n"
                }) {
            String once = CleanText.clean(text);
            assertThat(CleanText.clean(once)).isEqualTo(once);
        }
    }

    @Test
    void oneLineHasOneSpaceBetweenWords() {
        assertThat(CleanText.line(" a \n\n b\tc\u00a0 d ")).isEqualTo("a b c d");
    }

    @Test
    void atTheEdgesAloneNothingInsideChanges() {
        assertThat(CleanText.edges("\u00a0\u200b a\u200bb \ufeff")).isEqualTo("a\u200bb");
        assertThat(CleanText.unseen("a\u200bb")).hasValue(1);
        assertThat(CleanText.unseen("a b\u00a0c")).isEmpty();
    }
}
