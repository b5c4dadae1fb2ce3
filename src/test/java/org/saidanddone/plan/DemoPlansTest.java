package org.saidanddone.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.easyread.plainwords.Glossary;
import org.saidanddone.easyread.plainwords.NamedPeople;
import org.saidanddone.easyread.plainwords.PlainWords;
import org.saidanddone.easyread.plainwords.Variant;

/** The plans that come with the product are in words that their readers can read, in both variants. */
class DemoPlansTest {

    /** On the page of a plan every word of the glossary is explained with one tap. */
    private static final Set<String> EXPLAINED = Glossary.english().entries().stream()
            .flatMap(entry -> Stream.concat(Stream.of(entry.word()), entry.forms().stream()))
            .collect(Collectors.toSet());

    private static final List<String> EASY = List.of("theme_easy", "easy_title", "easy_text", "reason_easy");
    private static final List<String> PLAIN = List.of("plain_title", "plain_text");

    private final PlainWords words = PlainWords.english();

    private static List<CSVRecord> actions(String plan) {
        try (InputStream file = DemoPlansTest.class.getResourceAsStream("/demo/plans/" + plan + ".csv");
                InputStreamReader text =
                        new InputStreamReader(Objects.requireNonNull(file, plan), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"building-the-right-support", "stable-homes"})
    void everyTextOfAPlanIsInWordsForItsReaders(String plan) {
        List<String> found = new ArrayList<>();
        for (CSVRecord action : actions(plan)) {
            EASY.forEach(column -> found.addAll(findings(action, column, Variant.EASY_READ)));
            PLAIN.forEach(column -> found.addAll(findings(action, column, Variant.PLAIN)));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"building-the-right-support", "stable-homes"})
    void everyPromiseIsToldInPlainAndInEasyWordsAndSoIsEveryReason(String plan) {
        assertThat(actions(plan)).isNotEmpty().allSatisfy(action -> {
            assertThat(List.of("plain_title", "plain_text", "easy_title", "easy_text"))
                    .as(action.get("code"))
                    .allSatisfy(column -> assertThat(action.get(column)).isNotBlank());
            assertThat(action.get("reason_easy").isBlank())
                    .as(action.get("code"))
                    .isEqualTo(action.get("reason").isBlank());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"building-the-right-support", "stable-homes"})
    void theEasyWordsNameWhomTheOfficialWordsName(String plan) {
        assertThat(actions(plan)).isNotEmpty().allSatisfy(action -> assertThat(NamedPeople.english()
                        .missing(
                                action.get("title") + ". " + action.get("description"),
                                action.get("easy_title") + ". " + action.get("easy_text")))
                .as(action.get("code"))
                .isEmpty());
    }

    private List<String> findings(CSVRecord action, String column, Variant variant) {
        return words.check(action.get(column), variant, EXPLAINED).stream()
                .map(each -> action.get("code") + " " + column + ": " + each.rule() + " \"" + each.text() + "\"")
                .toList();
    }
}
