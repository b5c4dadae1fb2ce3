package org.saidanddone.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aFileTakesThePlaceOfTheList() throws IOException {
        BankHolidays holidays = BankHolidays.in(file("date,name\n2030-01-02,A day of our own\n"));

        assertThat(holidays.includes(LocalDate.of(2030, 1, 2))).isTrue();
        assertThat(holidays.includes(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,name\n2026-12-25,Christmas\n25/12/2027,Christmas\n",
                "date,name\n2026-01-01,a\n2026-13-01,b"
            })
    void aDateThatIsNoneIsRefusedWithItsPlace(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> BankHolidays.in(file))
                .isInstanceOf(UnreadableHolidays.class)
                .hasMessageContaining("entry 2")
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-12-25,Christmas", "date,name"})
    void aFileWithoutTheFirstLineOrWithoutADayIsRefused(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> BankHolidays.in(file)).isInstanceOf(UnreadableHolidays.class);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> BankHolidays.in(folder.resolve("none.csv"))).isInstanceOf(UnreadableHolidays.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("days.csv"), text, StandardCharsets.UTF_8);
    }
}
