package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActionCodeTest {

    @Test
    void aTypedCodeIsReadInAnyCase() {
        assertThat(ActionCode.read(" brs-12 ")).contains(new ActionCode("BRS-12"));
    }

    @Test
    void whatIsNotACodeIsRefused() {
        assertThat(ActionCode.read("../etc")).isEmpty();
        assertThatThrownBy(() -> new ActionCode("brs-12")).isInstanceOf(IllegalArgumentException.class);
    }
}
