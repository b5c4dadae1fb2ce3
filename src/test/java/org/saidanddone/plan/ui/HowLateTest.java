package org.saidanddone.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.testing.ViewTest;

class HowLateTest extends ViewTest {

    private static final LocalDate PROMISED = LocalDate.of(2024, 3, 31);

    private static String late(LocalDate today) {
        return HowLate.inWords(PROMISED, today);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, This is late.",
        "2024-04-29, This is late.",
        "2024-04-30, This is late.",
        "2024-05-01, This is 1 month late.",
        "2024-05-31, This is 2 months late.",
        "2025-03-30, This is 11 months late.",
        "2025-03-31, This is 1 year late.",
        "2025-04-30, This is 1 year late.",
        "2025-05-01, This is more than 1 year late.",
        "2026-03-30, This is more than 1 year late.",
        "2026-03-31, This is 2 years late.",
        "2026-09-30, This is more than 2 years late."
    })
    void inEasyWordsItIsWholeYearsOrWholeMonths(LocalDate today, String words) {
        assertThat(late(today)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-30, That day has passed.",
        "2024-05-01, This is 1 month late.",
        "2025-03-31, This is 1 year late.",
        "2025-05-01, This is 1 year and 1 month late.",
        "2026-09-30, This is 2 years and 5 months late."
    })
    void inMoreWordsItIsYearsAndMonths(LocalDate today, String words) {
        Reading.FIRST.with(Variant.PLAIN).keep();

        assertThat(late(today)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, Mae hyn 1 mis yn hwyr.",
        "2024-05-31, Mae hyn 2 fis yn hwyr.",
        "2025-03-31, Mae hyn 1 flwyddyn yn hwyr.",
        "2026-03-31, Mae hyn 2 flynedd yn hwyr.",
        "2027-03-31, Mae hyn 3 blynedd yn hwyr.",
        "2029-03-31, Mae hyn 5 mlynedd yn hwyr.",
        "2026-09-30, Mae hyn dros 2 flynedd yn hwyr."
    })
    void inWelshNumbersChangeTheWordsAfterThem(LocalDate today, String words) {
        Reading.FIRST.with(LanguageFile.WELSH).keep();

        assertThat(late(today)).isEqualTo(words);
    }
}
