package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.plainwords.Variant;

/** What can be proved of the Welsh words. That they are good Welsh, only people who read Welsh can say. */
class WelshTest {

    /** On every page for people who give feedback, although it begins as those of staff do. */
    private static final String LINK_FOR_STAFF = "sign-in.link";

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    private static final int LONGEST_SENTENCE = 15;

    /** Welsh has words, such as "hon", that end a sentence and are short forms in English. */
    private static final String AFTER_A_MARK = "(?<=[.?!])\\s+";

    /** Written Welsh, which easy read does not want, and forms without "chi". */
    private static final List<Pattern> LITERARY = Stream.of(
                    "\\bnid (?:yw|ydy|ydych|oes|wyf)\\b",
                    "\\bni (?:all|allwn|allwch|ellir|fydd|ddylai)\\b(?! (?:ddim|chi)\\b)",
                    "\\bmwyach\\b",
                    "\\brydych (?!chi)",
                    "\\brydym\\b",
                    "\\bgallwch (?!chi)",
                    "\\bwrthym\\b|\\bwrthych\\b|\\batom\\b|\\batoch(?! chi)",
                    "\\byr hyn (?:a|y)\\b",
                    "\\bgennych\\b|\\bgennym\\b",
                    "\\bhwy\\b",
                    "\\bRhowch gynnig\\b")
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    /** What promises something in Welsh, and what must then stand in the English text. */
    private static final Map<Pattern, Pattern> PROMISES = promises(Map.of(
            "ddiogel", "safe",
            "\\bdim ond\\b|\\byn unig\\b", "\\bonly\\b|\\balone\\b",
            "\\bar unwaith\\b", "\\bat once\\b",
            "\\bbob tro\\b|\\bbyth\\b", "\\balways\\b|\\bnever\\b",
            "\\bneb\\b", "\\bnobody\\b|\\bno \\w+",
            "\\bpopeth\\b|\\bcyfan\\b|\\bi gyd\\b|\\bpob\\b", "\\ball\\b|\\bevery|\\beach\\b|\\bwhole\\b",
            "\\bcyn gynted\\b", "\\bas soon as\\b",
            "\\bbyddwn ni\\b", "\\bwill\\b"));

    private static Map<Pattern, Pattern> promises(Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(each -> spoken(each.getKey()), each -> spoken(each.getValue())));
    }

    private static Pattern spoken(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private final LanguageFile english = LanguageFile.english();
    private final LanguageFile welsh = LanguageFile.welsh();

    private static String stem(String key) {
        return key.replaceFirst("\\.(easy|plain)$", "");
    }

    private static Set<String> forGivers() {
        return Stream.concat(GiverTexts.all().keySet().stream(), Stream.of(LINK_FOR_STAFF))
                .map(WelshTest::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean has(String key) {
        return Stream.of(Variant.values())
                .allMatch(variant -> welsh.find(variant, key).isPresent());
    }

    @Test
    void everyTextOfAPageForPeopleWhoGiveFeedbackIsThereInWelsh() throws IOException {
        List<String> missing = forGivers().stream().filter(key -> !has(key)).toList();
        count(forGivers().size(), missing.size());

        assertThat(missing).as("texts that Welsh lacks").isEmpty();
    }

    /** For the last lines of {@code ./check}. */
    private static void count(int all, int missing) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "test-counts"));
        Files.writeString(folder.resolve("welsh.txt"), "welsh-all " + all + "\nwelsh-missing " + missing + "\n");
    }

    @Test
    void aWelshTextNamesTheValuesThatTheEnglishOneNamesInBothVariants() {
        assertThat(welsh.keys()).isNotEmpty().allSatisfy(key -> {
            for (Variant variant : Variant.values()) {
                assertThat(values(welsh, variant, key))
                        .as(key + " " + variant)
                        .isEqualTo(values(english, variant, key));
            }
        });
    }

    private static Set<String> values(LanguageFile file, Variant variant, String key) {
        return VALUE.matcher(file.find(variant, stem(key)).orElse(""))
                .results()
                .map(value -> value.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void aWelshTextPromisesNoMoreThanTheEnglishOne() {
        List<String> more = new ArrayList<>();
        for (String key : welsh.keys()) {
            for (Variant variant : Variant.values()) {
                String ours = welsh.find(variant, stem(key)).orElse("");
                String first = english.find(variant, stem(key)).orElse("");
                PROMISES.forEach((promise, needs) -> {
                    if (promise.matcher(ours).find() && !needs.matcher(first).find()) {
                        more.add(key + ": " + promise + " in: " + ours);
                    }
                });
            }
        }

        assertThat(more).isEmpty();
    }

    @Test
    void aWelshTextWithBothVariantsHasThemWhereTheEnglishHas() {
        assertThat(welsh.keys()).filteredOn(key -> !stem(key).equals(key)).allSatisfy(key -> {
            assertThat(welsh.keys()).contains(stem(key) + ".easy", stem(key) + ".plain");
            assertThat(english.keys()).contains(key);
        });
    }

    @Test
    void numbersChangeTheWordsAfterThemAsPeopleSayThem() {
        assertThat(questions(1)).startsWith("Rydyn ni'n gofyn 1 cwestiwn i chi.");
        assertThat(questions(2)).startsWith("Rydyn ni'n gofyn 2 gwestiwn i chi.");
        assertThat(questions(3)).startsWith("Rydyn ni'n gofyn 3 chwestiwn i chi.");
        assertThat(questions(6)).startsWith("Rydyn ni'n gofyn 6 chwestiwn i chi.");
        assertThat(questions(9)).startsWith("Rydyn ni'n gofyn 9 cwestiwn i chi.");
        assertThat(welsh.text(Variant.EASY_READ, "said.unread", 2)).isEqualTo("Dywedodd 2 berson wrthon ni am hyn.");
        assertThat(welsh.text(Variant.EASY_READ, "said.unread", 3)).isEqualTo("Dywedodd 3 pherson wrthon ni am hyn.");
        assertThat(welsh.text(Variant.PLAIN, "said.unread", 12)).startsWith("Dywedodd 12 person wrthon ni am hyn.");
    }

    private String questions(int count) {
        return welsh.text(Variant.EASY_READ, "tell.questions", count);
    }

    @Test
    void everyTextWithANumberCanBeSaidForEveryNumber() {
        Pattern plural = Pattern.compile("\\{(\\d), plural,");

        assertThat(welsh.keys())
                .filteredOn(
                        key -> plural.matcher(String.valueOf(welsh.raw(key))).find())
                .isNotEmpty()
                .allSatisfy(key -> {
                    for (int number = 0; number < 40; number++) {
                        String said = welsh.text(variantOf(key), stem(key), number);
                        assertThat(said)
                                .as(key)
                                .contains(String.valueOf(number))
                                .doesNotContain("{", "}", "#");
                    }
                });
    }

    private static Variant variantOf(String key) {
        return key.endsWith(".plain") ? Variant.PLAIN : Variant.EASY_READ;
    }

    @Test
    void aValueThatLooksLikeAPlaceIsNotFilledAgain() {
        assertThat(english.text(Variant.EASY_READ, "plan.step.due", "Open {1}", "4 May"))
                .isEqualTo("Open {1}: by 4 May");
        assertThatCode(() -> welsh.text(Variant.EASY_READ, "easier.done", "$1 \\ {0"))
                .doesNotThrowAnyException();
    }

    @Test
    void theWordsAreSpokenWelshAndNotWrittenWelsh() {
        List<String> found = new ArrayList<>();
        welsh.keys()
                .forEach(key -> LITERARY.forEach(form -> form.matcher(String.valueOf(welsh.raw(key)))
                        .results()
                        .map(MatchResult::group)
                        .forEach(words -> found.add(key + ": " + words))));

        assertThat(found).isEmpty();
    }

    @Test
    void noEasySentenceIsLong() {
        assertThat(welsh.keys()).filteredOn(key -> !key.endsWith(".plain")).allSatisfy(key -> assertThat(sentences(key))
                .as(key)
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE)));
    }

    private List<String> sentences(String key) {
        String text = VALUE.matcher(String.valueOf(welsh.raw(key))).find()
                ? welsh.text(variantOf(key), stem(key), 7, 7, 7)
                : String.valueOf(welsh.raw(key));
        return text.lines().flatMap(line -> Stream.of(line.split(AFTER_A_MARK))).toList();
    }

    @Test
    void whatIsTextedToTheEmergencyServiceStaysInEnglishAndTheNumbersStay() {
        assertThat(welsh.text(Variant.EASY_READ, "danger.text", "999")).contains("register", "yes", "999", "3");
        assertThat(welsh.text(Variant.EASY_READ, "danger.quiet", "999")).contains("999", "55");
        assertThat(welsh.text(Variant.EASY_READ, "danger.mind.call", "111")).contains("111", "2");
    }

    @Test
    void wordsInAPlaceThatPeoplePressAreTheWordsOfTheButton() {
        assertThat(welsh.raw("danger.leave")).contains('"' + String.valueOf(welsh.raw("leave.quickly")) + '"');
        assertThat(welsh.raw("question.empty.easy")).contains(String.valueOf(welsh.raw("question.decline")));
        assertThat(welsh.raw("attachment.say.recording")).contains(String.valueOf(welsh.raw("attachment.stop")));
        assertThat(welsh.raw("tell.check.wait.easy")).contains("Anfon");
    }
}
