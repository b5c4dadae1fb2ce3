package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever texts promise has a proof: docs/promises.csv names it. */
class PromisesTest {

    private static final Pattern PROMISE = Pattern.compile(
            "\\b(always|never|only|will|at once|immediately|straight away|safe|safely|secret|nobody|no one|everything"
                    + "|nothing is lost|guarantee\\w*|forever)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");

    private static final Set<String> OTHERS = Set.of("the plan", "the owner", "the person", "a word explained");

    /** What may stand between the mark of a test and its name. */
    private static final String ANNOTATIONS = "(?:@\\w+(?:\\((?:[^()\"]++|\"(?:[^\"\\\\]|\\\\.)*+\")*+\\))?\\s+)*+";

    private static final Path LIST = Path.of("docs", "promises.csv");

    private record Line(String key, String promise, List<String> proofs) {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(GiverTexts.all());
        texts.putAll(GiverTexts.glossary());
        return texts;
    }

    private static boolean promises(String text) {
        return Arrays.stream(SENTENCE_END.split(text))
                .filter(sentence -> !sentence.strip().endsWith("?"))
                .anyMatch(sentence -> PROMISE.matcher(sentence).find());
    }

    private static List<Line> list() {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(PromisesTest::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        String[] cells = line.split(",", -1);
        assertThat(cells).as("three cells, none with a comma: " + line).hasSize(3);
        return new Line(cells[0], cells[1], List.of(cells[2].split(";\\s*")));
    }

    @Test
    void everyTextThatPromisesSomethingIsListed() {
        List<String> listed = list().stream().map(Line::key).toList();

        assertThat(texts().entrySet())
                .filteredOn(text -> promises(text.getValue()))
                .extracting(text -> text.getKey() + ": " + text.getValue())
                .filteredOn(text -> !listed.contains(text.substring(0, text.indexOf(':'))))
                .as("texts that promise something and stand not in " + LIST)
                .isEmpty();
    }

    @Test
    void everyLineOfTheListIsATextThatPromisesSomethingAndStandsThereOnce() {
        Map<String, String> texts = texts();

        assertThat(list()).extracting(Line::key).doesNotHaveDuplicates();
        assertThat(list()).allSatisfy(line -> {
            assertThat(texts).as("there is no such text for people any more").containsKey(line.key());
            assertThat(promises(texts.getOrDefault(line.key(), "")))
                    .as(line.key() + " promises nothing any more: take it off the list")
                    .isTrue();
            assertThat(line.promise()).as(line.key()).isNotBlank();
        });
    }

    @Test
    void everyProofIsThere() {
        Sources sources = Sources.read();

        assertThat(list()).allSatisfy(line -> assertThat(line.proofs())
                .isNotEmpty()
                .allSatisfy(proof ->
                        assertThat(missing(proof, sources)).as(line.key()).isEmpty()));
    }

    @Test
    void aProofThatIsNotThereIsFound() {
        Sources sources = Sources.read();

        assertThat(missing("PromisesTest.everyProofIsThere", sources)).isEmpty();
        assertThat(missing("PromisesTest.aTestThatNeverWas", sources)).isPresent();
        assertThat(missing("DraftsTest.aDraft", sources)).as("a helper").isPresent();
        assertThat(missing("NeverWasTest.everyProofIsThere", sources)).isPresent();
        assertThat(missing("setting HELP_PHONE", sources)).isEmpty();
        assertThat(missing("setting NEVER_WAS", sources)).isPresent();
        assertThat(missing("said by the plan", sources)).isEmpty();
        assertThat(missing("said by us", sources)).isPresent();
        assertThat(missing("", sources)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It always works.",
                "We never show it.",
                "Only our team reads it.",
                "Thank you. We will phone you.",
                "It changes at once.",
                "Your answers are safe.",
                "Are you well?\nNobody reads it.",
                "We remove everything",
                "The connection works again. Nothing is lost."
            })
    void aPromiseIsFound(String text) {
        assertThat(promises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Are you safe?", "We keep your answers.", "Is it safe?\nWhen is nobody there?"})
    void aQuestionPromisesNothing(String text) {
        assertThat(promises(text)).isFalse();
    }

    /** What is wrong with the proof; empty where it is there. */
    private static Optional<String> missing(String proof, Sources sources) {
        if (proof.startsWith("said by ")) {
            return OTHERS.contains(proof.substring("said by ".length()))
                    ? Optional.empty()
                    : Optional.of("nobody whom texts may quote: " + proof);
        }
        if (proof.startsWith("setting ")) {
            return sources.settings().contains('"' + proof.substring("setting ".length()) + '"')
                    ? Optional.empty()
                    : Optional.of("there is no " + proof);
        }
        int dot = proof.indexOf('.');
        if (dot < 0) {
            return Optional.of("neither a test nor a setting: " + proof);
        }
        String source = sources.tests().getOrDefault(proof.substring(0, dot), "");
        Pattern method = Pattern.compile("@(?:Parameterized)?Test\\s+" + ANNOTATIONS + "void\\s+"
                + Pattern.quote(proof.substring(dot + 1)) + "\\(");
        return method.matcher(source).find() ? Optional.empty() : Optional.of("there is no test " + proof);
    }

    private record Sources(Map<String, String> tests, String settings) {

        static Sources read() {
            try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
                Map<String, String> tests = files.filter(file -> file.toString().endsWith("Test.java"))
                        .collect(java.util.stream.Collectors.toMap(
                                file -> file.getFileName().toString().replace(".java", ""),
                                Sources::text,
                                String::concat));
                return new Sources(
                        tests, text(Path.of("src", "main", "java", "org", "saidanddone", "platform", "Settings.java")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
