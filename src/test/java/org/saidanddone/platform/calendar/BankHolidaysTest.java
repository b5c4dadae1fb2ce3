package org.saidanddone.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.platform.text.ListTrouble;
import org.saidanddone.platform.text.OwnList;
import org.saidanddone.testing.Inputs;

class BankHolidaysTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thoseOfEnglandAndWalesComeWithTheProduct() {
        BankHolidays holidays = BankHolidays.englandAndWales();

        assertThat(holidays.includes(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(holidays.includes(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(holidays.includes(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(holidays.lastYear()).isEqualTo(2028);
    }

    @ParameterizedTest
    @CsvSource({"2024,8", "2025,8", "2026,8", "2027,8", "2028,8"})
    void eachYearHasEight(int year, int expected) {
        BankHolidays holidays = BankHolidays.englandAndWales();

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(holidays::includes))
                .hasSize(expected)
                .allMatch(day -> day.getDayOfWeek().getValue() < 6);
    }

    @Test
    void halfAYearBeforeTheListEndsItSaysSo() {
        BankHolidays holidays = BankHolidays.englandAndWales();

        assertThat(holidays.endSoon(LocalDate.of(2028, 6, 30))).isFalse();
        assertThat(holidays.endSoon(LocalDate.of(2028, 7, 1))).isTrue();
    }

    private BankHolidays in(Path file) {
        return BankHolidays.in(file, folder);
    }

    private static ListTrouble trouble(BankHolidays holidays) {
        return holidays.own().flatMap(OwnList::trouble).orElseThrow();
    }

    @Test
    void aFileTakesThePlaceOfTheList() throws IOException {
        BankHolidays holidays = in(file("date,name\n2030-01-02,A day of our own\n"));

        assertThat(holidays.includes(LocalDate.of(2030, 1, 2))).isTrue();
        assertThat(holidays.includes(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(holidays.own().flatMap(OwnList::trouble)).isEmpty();
    }

    @Test
    void aFileOfASpreadsheetIsReadLikeAPlan() throws IOException {
        Path file = folder.resolve("days.csv");
        Files.write(file, Inputs.bytes("bank-holidays-bom.csv"));
        assertThat(in(file).includes(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(in(file("Date ;Name\n2027-01-01;New Year\n;\n")).includes(LocalDate.of(2027, 1, 1)))
                .isTrue();
    }

    @Test
    void aFileWithAFaultNeverStopsTheStartAndTheLastGoodOneIsUsed() throws IOException {
        BankHolidays good = in(file("date,name\n2030-01-02,A day of our own\n"));
        good.own().orElseThrow().keep();
        Path wrong = folder.resolve("days.csv");
        Files.write(wrong, Inputs.bytes("bank-holidays-uk-dates.csv"));

        BankHolidays now = in(wrong);

        assertThat(now.includes(LocalDate.of(2030, 1, 2))).isTrue();
        assertThat(trouble(now).instead()).isEqualTo(ListTrouble.Instead.LAST_GOOD);
        assertThat(trouble(now).line()).isEqualTo(2);
        assertThat(trouble(now).shown()).isEqualTo("25/12/2026");
        now.own().orElseThrow().keep();
        assertThat(in(wrong).includes(LocalDate.of(2030, 1, 2)))
                .as("a wrong file is never kept as the last good one")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-12-25,Christmas",
                "date,name",
                "date,name\n2026-12-25,Christmas\n25/12/2027,Christmas\n",
                "date,name\n2026-01-01,a\n2026-13-01,b",
                "date,name\n2026-01-01,\"a\n"
            })
    void withoutAGoodOneThoseOfTheProductAreUsed(String text) throws IOException {
        BankHolidays holidays = in(file(text));

        assertThat(trouble(holidays).instead()).isEqualTo(ListTrouble.Instead.SHIPPED);
        assertThat(holidays.includes(LocalDate.of(2026, 12, 25))).isTrue();
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThat(trouble(in(folder.resolve("none.csv"))).key()).isEqualTo("not-there");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("days.csv"), text, StandardCharsets.UTF_8);
    }
}
