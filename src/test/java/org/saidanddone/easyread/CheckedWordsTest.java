package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.platform.Settings;

class CheckedWordsTest {

    @TempDir
    Path folder = Path.of("unused");

    private boolean checked() {
        return new CheckedWords(Settings.from(Map.of("DATA_DIR", folder.toString()))).has(LanguageFile.welsh());
    }

    private void readers(String line) throws IOException {
        Files.writeString(folder.resolve("readers.csv"), "language,reader,checked,words\n" + line + "\n");
    }

    @Test
    void nobodyHasCheckedTheWordsAtFirst() {
        assertThat(checked()).isFalse();
    }

    @Test
    void aNamedReaderOfTheseWordsChecksThem() throws IOException {
        readers("cy,Mair Enghraifft,2027-03-01," + LanguageFile.welsh().fingerprint());

        assertThat(checked()).isTrue();
    }

    @Test
    void whoReadOtherWordsHasNotCheckedTheseWords() throws IOException {
        readers("cy,Mair Enghraifft,2027-03-01," + LanguageFile.english().fingerprint());

        assertThat(checked()).isFalse();
    }

    @Test
    void whoReadAnotherLanguageHasNotCheckedThisOne() throws IOException {
        readers("en,Mair Enghraifft,2027-03-01," + LanguageFile.welsh().fingerprint());

        assertThat(checked()).isFalse();
    }

    @Test
    void aLineWithoutANameADayOrWordsNamesNobody() throws IOException {
        String words = LanguageFile.welsh().fingerprint();

        readers("cy,,2027-03-01," + words);
        assertThat(checked()).isFalse();
        readers("cy,Mair Enghraifft,soon," + words);
        assertThat(checked()).isFalse();
        readers("cy,Mair Enghraifft");
        assertThat(checked()).isFalse();
    }
}
