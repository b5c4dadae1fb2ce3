package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "1234 5678", " 12 34 56 78 ", "1234-5678", "1234\u00a05678", "#1234.5678"})
    void aNumberIsReadInAnySpacing(String typed) {
        assertThat(CaseNumber.read(typed)).contains(new CaseNumber("12345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "١٢٣٤٥٦٧٨"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(CaseNumber.read(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(typed));
    }

    @Test
    void itIsShownInTwoGroups() {
        assertThat(new CaseNumber("12345678").shown()).isEqualTo("1234 5678");
    }
}
