package org.saidanddone.easyread.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

    private final Glossary glossary = Glossary.english();

    static List<Glossary.Entry> entries() {
        return Glossary.english().entries();
    }

    private List<String> found(String text) {
        return glossary.occurrencesIn(text).stream()
                .map(occurrence -> text.substring(occurrence.start(), occurrence.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advocate", "Advocates", "ADVOCACY", "mental health hospital", "NHS England", "redacted"})
    void aWordIsFoundInAllItsFormsAndWithAnyCapitals(String word) {
        assertThat(glossary.find(word)).isPresent();
    }

    @Test
    void aFormLeadsToItsWord() {
        assertThat(glossary.find("inpatients"))
                .get()
                .extracting(Glossary.Entry::word)
                .isEqualTo("inpatient");
    }

    @Test
    void aWordThatIsNotListedIsNotFound() {
        assertThat(glossary.find("banana")).isEmpty();
        assertThat(glossary.find("")).isEmpty();
    }

    @Test
    void theLongestWordIsFoundFirst() {
        assertThat(found("A mental health hospital has wards. Mental health matters."))
                .containsExactly("mental health hospital", "wards", "Mental health");
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertThat(found("A cardboard box. He was rewarded. The consenting-ness of boardroom chairs."))
                .containsExactly("consenting");
    }

    @Test
    void onlyTheFirstOfEachWordIsFound() {
        assertThat(found("The board met. Two boards met. The Board will meet.")).containsExactly("board");
    }

    @Test
    void anOwnerIsFoundWithoutTheApostrophe() {
        assertThat(found("This is the council's plan and the board’s too.")).containsExactly("council", "board");
    }

    @Test
    void hyphensMakeNoDifference() {
        assertThat(found("This is in easy-read. We like co-production.")).containsExactly("easy-read", "co-production");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyExplanationPassesTheEasyReadCheck(Glossary.Entry entry) {
        assertThat(PlainWords.english().check(entry.explanation(Variant.EASY_READ), Variant.EASY_READ))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyExplanationPassesThePlainCheck(Glossary.Entry entry) {
        assertThat(PlainWords.english().check(entry.explanation(Variant.PLAIN), Variant.PLAIN))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyExplanationIsOneOrTwoSentencesThatNameTheWord(Glossary.Entry entry) {
        assertThat(Sentences.in(entry.easy())).hasSizeBetween(1, 2);
        assertThat(Sentences.in(entry.plain())).hasSizeBetween(1, 2);
        assertThat(glossary.occurrencesIn(entry.easy()))
                .extracting(Glossary.Occurrence::entry)
                .contains(entry);
    }

    @Test
    void noTwoEntriesShareAForm() {
        List<String> forms = new ArrayList<>();
        for (Glossary.Entry entry : glossary.entries()) {
            Stream.concat(Stream.of(entry.word()), entry.forms().stream())
                    .map(form -> form.toLowerCase(Locale.ROOT).replace("-", " "))
                    .distinct()
                    .forEach(forms::add);
        }
        assertThat(forms).doesNotHaveDuplicates();
    }

    @Test
    void aLanguageWithoutAGlossaryHasAnEmptyOne() {
        Glossary welsh = Glossary.forLanguage(Locale.of("cy"));

        assertThat(welsh.entries()).isEmpty();
        assertThat(welsh.occurrencesIn("Bwrdd board")).isEmpty();
    }

    @Test
    void whateverTheTextAnOccurrenceLiesInIt() {
        Random random = new Random(30);
        for (int round = 0; round < 1_000; round++) {
            String text = Junk.of(random, random.nextInt(100));
            assertThat(glossary.occurrencesIn(text)).allSatisfy(occurrence -> {
                assertThat(occurrence.start()).isNotNegative().isLessThan(occurrence.end());
                assertThat(occurrence.end()).isLessThanOrEqualTo(text.length());
            });
        }
    }
}
