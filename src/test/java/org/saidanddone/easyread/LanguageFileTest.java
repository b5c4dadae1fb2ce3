package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.plainwords.PlainWords;
import org.saidanddone.easyread.plainwords.Variant;

class LanguageFileTest {

    /** Words that these readers use of themselves, or that every page explains in its own place. "register" is what people send to 999, letter by letter. */
    private static final Set<String> KNOWN = Set.of(
            "learning disability",
            "autistic",
            "receipt",
            "staff",
            "easy read",
            "website",
            "plan",
            "register",
            "safeguarding lead");

    /** Earlier versions of the questions stay as they were asked: drafts that began with them end with them. */
    private static final Set<String> ASKED_BEFORE = Set.of("question.feeling.hint", "question.answer-way");

    /** Words of the people who set the product up. */
    private static final Set<String> KNOWN_TO_STAFF =
            Set.of("CSV", "JPEG", "PNG", "SVG", "CC", "BY", "UTF", "UTF-8", "BRS", "MB", "administrator");

    private static final Pattern USED = Pattern.compile("(?:Say\\.text|key)\\(\\s*\"([a-z][a-z0-9.-]+[a-z0-9])\"");

    private final LanguageFile english = LanguageFile.english();
    private final PlainWords plainWords = PlainWords.english();

    private static String stem(String key) {
        return key.replaceFirst("\\.(easy|plain)$", "");
    }

    @Test
    void aTextWithOneVariantHasTheOther() {
        assertThat(english.keys())
                .filteredOn(key -> !stem(key).equals(key))
                .allSatisfy(key -> assertThat(english.keys()).contains(stem(key) + ".easy", stem(key) + ".plain"));
    }

    @Test
    void everyTextForPeopleWhoGiveFeedbackIsInEasyWords() {
        assertThat(findings(key -> !GiverTexts.forStaff(key) && !key.endsWith(".plain"), Variant.EASY_READ))
                .filteredOn(found -> ASKED_BEFORE.stream().noneMatch(key -> found.startsWith(key + ": ODD_PHRASE")))
                .isEmpty();
    }

    @Test
    void everyOtherTextIsInPlainWords() {
        assertThat(findings(key -> GiverTexts.forStaff(key) || key.endsWith(".plain"), Variant.PLAIN))
                .isEmpty();
    }

    private List<String> findings(java.util.function.Predicate<String> which, Variant variant) {
        List<String> found = new ArrayList<>();
        english.keys().stream().filter(which).sorted().forEach(key -> {
            String text = String.valueOf(english.raw(key)).replaceAll("\\{\\d}", "7");
            plainWords
                    .check(text, variant, GiverTexts.forStaff(key) ? KNOWN_TO_STAFF : KNOWN)
                    .forEach(finding ->
                            found.add(key + ": " + finding.rule() + " \"" + finding.text() + "\" in: " + text));
        });
        return found;
    }

    @Test
    void everyKeyThatAScreenNamesHasWords() {
        assertThat(usedKeys()).isNotEmpty().allSatisfy(key -> {
            assertThat(english.find(Variant.PLAIN, key)).as(key).isPresent();
            assertThat(english.find(Variant.EASY_READ, key)).as(key).isPresent();
        });
    }

    @Test
    void everyKeyOfAnotherLanguageIsAnEnglishKeyToo() {
        Set<String> known =
                english.keys().stream().map(LanguageFileTest::stem).collect(java.util.stream.Collectors.toSet());

        assertThat(LanguageFile.welsh().keys()).isNotEmpty().allSatisfy(key -> assertThat(known)
                .contains(stem(key)));
    }

    private static Set<String> usedKeys() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(LanguageFileTest::keysIn)
                    .collect(java.util.stream.Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            Matcher matcher = USED.matcher(Files.readString(file));
            List<String> keys = new ArrayList<>();
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
            return keys.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
