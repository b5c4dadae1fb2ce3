package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is taken as it was typed, or not at all. */
class MailAddressTest {

    private static String read(String typed) {
        return MailAddress.read(typed).map(MailAddress::text).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann\u00A0@example.org",
                "ann @example.org",
                "ann@example..org",
                ".ann@example.org",
                "ann.@example.org",
                "an..n@example.org",
                "ann@.example.org",
                "ann@example.org.",
                "ann@-example.org",
                "ann@exa_mple.org",
                "ann@example",
                "ann@example.123",
                "ann@ex\u200Bample..org",
                "a\u200Bnn@example.org",
                "ann@bob@example.org",
                "\"ann\"@example.org",
                "ann@[127.0.0.1]",
                "ann@",
                "@example.org",
                "ann",
                ""
            })
    void whatNoMailReachesIsNoAddress(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.org",
                "Ann.B+said@mail.example.org",
                "o'neill@example.org",
                "bounce@example.org",
                "said-and-done@localhost"
            })
    void aUsualAddressIsTakenLetterForLetter(String typed) {
        assertThat(read(typed)).isEqualTo(typed);
        assertThat(MailAddress.read(typed).orElseThrow().plain()).isTrue();
    }

    @Test
    void spaceAndHiddenMarksAroundItAreNoPartOfIt() {
        assertThat(read("\u00A0\u200B ann@example.org\u200E\uFEFF\n")).isEqualTo("ann@example.org");
    }

    @Test
    void aDomainWithAccentsIsWrittenAsTheDomainSystemKnowsIt() {
        assertThat(read("ann@Môn.example.org")).isEqualTo("ann@xn--mn-8ja.example.org");
        assertThat(MailAddress.read("ann@môn.example.org").orElseThrow().plain())
                .isTrue();
    }

    @Test
    void aLetterOfADomainIsNeverTakenForAnother() {
        assertThat(read("ann@straße.example"))
                .isEqualTo("ann@xn--strae-oqa.example")
                .isNotEqualTo("ann@strasse.example");
    }

    @Test
    void aNameWithAccentsNeedsAServerThatTakesIt() {
        assertThat(MailAddress.read("ann.llŷr@example.org")).hasValueSatisfying(address -> {
            assertThat(address.plain()).isFalse();
            assertThat(address.text()).isEqualTo("ann.llŷr@example.org");
        });
    }

    @Test
    void whatIsTooLongIsNoAddress() {
        assertThat(MailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.read("a".repeat(64) + "@example.org")).isPresent();
    }
}
