package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.feedback.ReceiptWords.Reading;

/** A receipt is understood as people paste and type it. */
class PastedReceiptTest {

    private static final List<String> LIST = List.of(
            "apple", "boat", "chair", "drum", "egg", "word", "sword", "pump", "goat", "mouse", "receiver", "lemon");

    private final ReceiptWords words = new ReceiptWords(LIST);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My receipt: apple boat chair drum egg",
                "my receipt apple boat chair drum egg",
                "MY RECEIPT: APPLE BOAT CHAIR DRUM EGG.",
                "Your five words: apple, boat, chair, drum, egg.",
                "apple boat chair drum egg.",
                "Apple. Boat. Chair. Drum. Egg.",
                "apple  b0at chair drum egg",
                "\u200bapple\u00a0boat chair drum egg\u200b",
                "Case number: 1234 5678 Your five words: apple, boat, chair, drum, egg",
                "1234 5678 apple boat chair drum egg",
                "Case number: 1234 5678\nYour five words: apple, boat, chair, drum, egg\n\nOpen this link to come back:"
                        + "\nhttps://example.org/back#12345678-apple-boat-chair-drum-egg",
                "Fy nerbynneb: apple boat chair drum egg",
                "Eich pum gair: apple boat chair drum egg"
            })
    void theFiveWordsAreFoundInWhatWasPasted(String pasted) {
        assertThat(words.read(pasted))
                .isInstanceOfSatisfying(Reading.Understood.class, read -> assertThat(Set.copyOf(read.words()))
                        .isEqualTo(Set.of("apple", "boat", "chair", "drum", "egg")));
    }

    @Test
    void aLabelThatIsAWordOfTheListTooIsReadAsThatWord() {
        assertThat(words.read("apple boat chair drum word"))
                .isInstanceOfSatisfying(Reading.Understood.class, read -> assertThat(read.words())
                        .contains("word"));
        assertThat(words.read("apple boat chair drum pump"))
                .isInstanceOfSatisfying(Reading.Understood.class, read -> assertThat(read.words())
                        .contains("pump"));
    }

    @Test
    void aLabelDoesNotStandInForAWord() {
        assertThat(words.read("My receipt: apple boat chair drum")).isEqualTo(new Reading.NotFive(4));
    }

    @Test
    void aWordThatIsNotKnownIsNamedWithoutItsLabel() {
        assertThat(words.read("My receipt: apple boat chair drum zzzzz"))
                .isEqualTo(new Reading.Unknown(List.of("zzzzz")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234 5O78",
                "1234 5o78.",
                "12345O78",
                "Case number: 1234 5078",
                "Case number: 1234 5O78.",
                "case number 12345078",
                "Case number: 1234 5078Your five words: apple boat chair drum egg",
                "I2345078",
                "l234 5078",
                "\u200b1234 5078",
                "1234\u20135078"
            })
    void theNumberIsFoundInWhatWasPasted(String pasted) {
        assertThat(CaseNumber.find(pasted)).contains(new CaseNumber("12345078"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Case number:",
                "1234 567",
                "1234 5678 9",
                "07700 900123",
                "OOOO OOOO",
                "oil lo oil",
                "1234 5678 or 8765 4321"
            })
    void whatCouldBeAnotherNumberIsNotGuessed(String pasted) {
        assertThat(CaseNumber.find(pasted)).isEmpty();
    }

    @Test
    void theLinkOfTheMailIsTheWholeReceipt() {
        assertThat(ReceiptCode.find("Open https://example.org/back#12345678-apple-boat-chair-drum-egg now."))
                .contains(
                        new ReceiptCode(new CaseNumber("12345678"), List.of("apple", "boat", "chair", "drum", "egg")));
        assertThat(ReceiptCode.find("apple boat chair drum egg")).isEmpty();
    }
}
