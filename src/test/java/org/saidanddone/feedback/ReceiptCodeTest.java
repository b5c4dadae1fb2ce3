package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    private static final ReceiptCode CODE =
            new ReceiptCode(new CaseNumber("12345678"), List.of("kite", "apple", "drum", "boat", "chair"));

    @Test
    void theLineForTheCardCanBeReadAgain() {
        assertThat(CODE.text()).isEqualTo("12345678-kite-apple-drum-boat-chair");
        assertThat(ReceiptCode.read(CODE.text())).contains(CODE);
    }

    @Test
    void anotherLineIsNoCode() {
        assertThat(ReceiptCode.read("")).isEmpty();
        assertThat(ReceiptCode.read("12345678-kite-apple-drum-boat")).isEmpty();
        assertThat(ReceiptCode.read("1234567-kite-apple-drum-boat-chair")).isEmpty();
        assertThat(ReceiptCode.read("12345678-kite-kite-drum-boat-chair")).isEmpty();
        assertThat(ReceiptCode.read("12345678-<b>-apple-drum-boat-chair")).isEmpty();
    }

    @Test
    void theOrderOfTheWordsDoesNotMatter() {
        ReceiptCode other = new ReceiptCode(CODE.number(), List.of("apple", "boat", "chair", "drum", "kite"));

        assertThat(other.secret()).isEqualTo(CODE.secret());
    }

    @Test
    void itNeverSaysItsWords() {
        assertThat(CODE.toString()).doesNotContain("kite").doesNotContain("1234");
        assertThat(new OpenDraft(CODE).toString()).doesNotContain("kite").doesNotContain("1234");
    }

    @Test
    void aWordTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptCode(CODE.number(), List.of("a", "a", "b", "c", "d")));
    }
}
