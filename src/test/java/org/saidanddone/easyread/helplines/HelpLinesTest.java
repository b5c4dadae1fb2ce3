package org.saidanddone.easyread.helplines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.Settings.Nation;
import org.saidanddone.platform.text.CsvTable;
import org.saidanddone.platform.text.ListTrouble;
import org.saidanddone.platform.text.UnusableList;

class HelpLinesTest {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "safeguarding", "help-lines.csv");

    @TempDir
    Path folder = Path.of("unused");

    private HelpLines installed() {
        return new HelpLines(Settings.from(Map.of("DATA_DIR", folder.toString())));
    }

    @Test
    void everyNumberHasASourceAndADay() {
        for (Code code : Code.values()) {
            HelpLine line = installed().of(code);
            assertThat(line.source()).as(code.name()).startsWith("https://");
            assertThat(line.hours()).as(code.name()).isNotBlank();
            assertThat(line.nations()).as(code.name()).isNotEmpty();
        }
    }

    @Test
    void everyNationHasANumberForDangerForTheMindAndForChildren() {
        for (Nation nation : Nation.values()) {
            assertThat(installed().of(Code.EMERGENCY, nation)).isPresent();
            assertThat(installed().of(Code.CHILDLINE, nation)).isPresent();
            assertThat(installed().of(Code.MENTAL_HEALTH, nation).or(() -> installed()
                            .of(Code.MENTAL_HEALTH_NI, nation)))
                    .isPresent();
        }
    }

    @Test
    void aNumberIsGoodForTwelveMonths() {
        LocalDate checked = installed().of(Code.EMERGENCY).checked();
        assertThat(installed().toCheck(checked.plusMonths(12))).isEmpty();
        assertThat(installed().toCheck(checked.plusMonths(12).plusDays(1))).hasSize(Code.values().length);
    }

    @Test
    void aFileInTheDataFolderReplacesThem() throws IOException {
        Files.writeString(
                folder.resolve("help-lines.csv"), Files.readString(SHIPPED).replace("116 123", "116 124"));
        assertThat(installed().of(Code.SAMARITANS).number()).isEqualTo("116 124");
    }

    @Test
    void aFileWithAFaultReplacesNothing() throws IOException {
        Files.write(folder.resolve("help-lines.csv"), "code,number\nEMERGENCY,".getBytes(StandardCharsets.UTF_8));
        assertThat(installed().of(Code.EMERGENCY).number()).isEqualTo("999");
        assertThat(installed().trouble().orElseThrow().instead()).isEqualTo(ListTrouble.Instead.SHIPPED);
    }

    @Test
    void theLastGoodFileIsUsedInThePlaceOfOneWithAFault() throws IOException {
        Path file = folder.resolve("help-lines.csv");
        Files.writeString(file, Files.readString(SHIPPED).replace("116 123", "116 124"));
        installed().own().orElseThrow().keep();
        Files.writeString(file, Files.readString(SHIPPED).replace("116 123", "ring us"));

        assertThat(installed().of(Code.SAMARITANS).number()).isEqualTo("116 124");
        assertThat(installed().trouble().orElseThrow().instead()).isEqualTo(ListTrouble.Instead.LAST_GOOD);
    }

    @Test
    void whatIsWrongWithALineIsNamed() throws IOException {
        String shipped = Files.readString(SHIPPED);
        assertThatThrownBy(() -> HelpLines.lines(CsvTable.read(shipped.replace("116 123", "ring us"))))
                .isInstanceOf(UnusableList.class)
                .hasMessageContaining("line 9")
                .hasMessageContaining("cannot be phoned");
        assertThatThrownBy(() -> HelpLines.lines(CsvTable.read(shipped.replaceFirst("(?m)^CHILDLINE.*\\R", ""))))
                .hasMessageContaining("CHILDLINE");
        assertThatThrownBy(() -> HelpLines.lines(CsvTable.read(shipped.replaceFirst("SAMARITANS", "CHILDLINE"))))
                .hasMessageContaining("twice");
    }
}
