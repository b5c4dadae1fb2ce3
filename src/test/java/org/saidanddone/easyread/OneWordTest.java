package org.saidanddone.easyread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing has one word in every text for people: docs/one-word.csv. */
class OneWordTest {

    private static final Path LIST = Path.of("docs", "one-word.csv");

    private record OneWord(String thing, String word, Pattern refused, List<String> where, List<String> except) {

        boolean isAbout(String key) {
            return begins(key, where) && !begins(key, except);
        }

        private static boolean begins(String key, List<String> beginnings) {
            return beginnings.stream().anyMatch(each -> switch (each) {
                case "*" -> true;
                case "givers" -> !GiverTexts.isForTeam(key);
                case "team" -> GiverTexts.isForTeam(key);
                default -> key.equals(each) || key.startsWith(each + ".");
            });
        }
    }

    private static List<OneWord> list() {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 6))
                    .map(cells -> new OneWord(cells[0], cells[1], refused(cells[2]), parts(cells[3]), parts(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static Pattern refused(String cell) {
        return Pattern.compile(
                parts(cell).stream()
                        .map(word -> word.endsWith("*")
                                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                                : Pattern.quote(word))
                        .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")),
                Pattern.CASE_INSENSITIVE);
    }

    private static List<String> found(String key, String text) {
        return list().stream()
                .filter(each -> each.isAbout(key))
                .flatMap(each -> each.refused()
                        .matcher(text)
                        .results()
                        .map(hit -> key + ": \"" + hit.group() + "\" is \"" + each.word() + "\" here, in: " + text))
                .toList();
    }

    @Test
    void everyTextForPeopleHasOneWordForOneThing() {
        assertThat(GiverTexts.all().entrySet().stream()
                        .flatMap(text -> found(text.getKey(), text.getValue()).stream())
                        .toList())
                .isEmpty();
    }

    @Test
    void whatHardWordsMeanAndTheStatementHaveTheSameWords() {
        assertThat(Stream.of(GiverTexts.glossary(), GiverTexts.statement())
                        .flatMap(texts -> texts.entrySet().stream())
                        .flatMap(text -> found(text.getKey(), text.getValue()).stream())
                        .toList())
                .isEmpty();
    }

    @Test
    void everyTextForOurTeamHasOneWordForOneThingToo() {
        assertThat(GiverTexts.forTeam()).hasSizeGreaterThan(1_000);
        assertThat(GiverTexts.forTeam().entrySet().stream()
                        .flatMap(text -> found(text.getKey(), text.getValue()).stream())
                        .toList())
                .isEmpty();
    }

    /** Every text of the language file and of the glossary. */
    private static Map<String, String> everyText() {
        Map<String, String> texts = new TreeMap<>(GiverTexts.all());
        texts.putAll(GiverTexts.forTeam());
        texts.putAll(GiverTexts.glossary());
        return texts;
    }

    @Test
    void anExceptionIsNeededByATextThatHasTheWord() {
        Map<String, String> texts = everyText();

        assertThat(list())
                .allSatisfy(each -> assertThat(each.except()).allSatisfy(beginning -> assertThat(texts.entrySet())
                        .filteredOn(text ->
                                text.getKey().equals(beginning) || text.getKey().startsWith(beginning + "."))
                        .anySatisfy(text -> assertThat(text.getValue()).containsPattern(each.refused()))));
    }

    @Test
    void theWordThatIsUsedIsNotRefusedForAnotherThing() {
        assertThat(list()).hasSizeGreaterThan(5).allSatisfy(each -> assertThat(list())
                .filteredOn(other -> other.where().equals(each.where()))
                .noneMatch(other -> other.refused().matcher(each.word()).find()));
    }

    @Test
    void everyExceptionIsThere() {
        Map<String, String> texts = everyText();

        assertThat(list())
                .allSatisfy(each -> assertThat(each.except()).allSatisfy(beginning -> assertThat(texts.keySet())
                        .anyMatch(key -> key.equals(beginning) || key.startsWith(beginning + "."))));
    }

    @ParameterizedTest
    @CsvSource({
        "way.PICTURES.hint, Tap one again.",
        "next.keep, Keep this code.",
        "tell.after, You get our answer soon.",
        "about.text, Staff read what you say.",
        "call-me.heading, Ask someone to call me",
        "way.away, Do you want to delete this?",
        "way.away, Take away",
        "review.fact.way, How they want the answer",
        "review.publish.staff, Publish for staff only",
        "review.inbox.late, Somebody may be late.",
        "review.holder.me, You have this case.",
        "calls.done, I have called",
        "review.link.remove, Take out",
        "review.matter.menu, Matters",
        "plan.holders.menu, Who answers",
        "review.way.EMAIL, By email",
        "plan.author.team, the review team",
        "glossary.reviewer.easy, A member of staff",
        "statement, Ask us to call you."
    })
    void anotherWordForTheSameThingIsFound(String key, String text) {
        assertThat(found(key, text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "danger.quiet, Cough or tap the phone.",
        "picture-answer.STAFF, Staff",
        "glossary.social-care.easy, Staff can help you wash.",
        "tell.text, It is called a plan.",
        "question.more, Your answer to our question",
        "plan.step, It is a postcode.",
        "review.ask.waiting, Not answered yet.",
        "question.more, It does not matter.",
        "review.presence.one, Ria has this case open now.",
        "review.presence.many, Ria and Raj have this case open now."
    })
    void theSameWordForAnotherThingPasses(String key, String text) {
        assertThat(found(key, text)).isEmpty();
    }
}
