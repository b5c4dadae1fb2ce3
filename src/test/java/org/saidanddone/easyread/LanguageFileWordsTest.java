package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageFileWordsTest {

    @Test
    void theWordsOfThePagesAreForEverybodyAndOthersAreNot() {
        LanguageFileWords words = new LanguageFileWords();

        assertThat(words.has("Then we must reply to you.")).isTrue();
        assertThat(words.has("Oes angen help arnoch chi?")).isTrue();
        assertThat(words.has("Allwn ni ddim dod o hyd i'r dderbynneb hon.")).isTrue();
        assertThat(words.has("My nurse is called Anna Nowak.")).isFalse();
    }
}
