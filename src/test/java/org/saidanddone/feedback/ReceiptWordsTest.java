package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.feedback.ReceiptWords.Reading;

class ReceiptWordsTest {

    private static final List<String> LIST = List.of(
            "anchor",
            "apple",
            "balloon",
            "boat",
            "chair",
            "drum",
            "elephant",
            "horse",
            "house",
            "kite",
            "ladder",
            "lemon",
            "melon",
            "mountain",
            "ring",
            "rocket",
            "spring",
            "sun",
            "sunflower",
            "umbrella");

    private final ReceiptWords words = new ReceiptWords(LIST);

    private void reads(String typed, String... expected) {
        assertThat(words.read(typed))
                .isInstanceOfSatisfying(Reading.Understood.class, found -> assertThat(found.words())
                        .containsExactlyInAnyOrder(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apple boat chair drum kite",
                "  Apple   BOAT chair\tdrum\nkite ",
                "apple, boat, chair, drum, kite.",
                "apple-boat-chair-drum-kite",
                "kite drum chair boat apple",
                "1. apple 2. boat 3. chair 4. drum 5. kite",
                "appleboatchairdrumkite",
                "APPLE boatchair DRUMkite",
                "ap ple bo at ch air dr um ki te"
            })
    void theWordsAreReadHoweverTheyAreTyped(String typed) {
        reads(typed, "apple", "boat", "chair", "drum", "kite");
    }

    @Test
    void smallMisspellingsAreForgiven() {
        reads("aple baot chiar drumm elefant", "apple", "boat", "chair", "drum", "elephant");
        reads("umbrela montain baloon achor sunflowre", "umbrella", "mountain", "balloon", "anchor", "sunflower");
    }

    @Test
    void accentsAreForgiven() {
        reads("ápple boät chair drum kité", "apple", "boat", "chair", "drum", "kite");
    }

    @Test
    void aWordThatCouldBeTwoIsNotGuessed() {
        assertThat(words.read("hoise apple boat chair drum")).isEqualTo(new Reading.Unknown(List.of("hoise")));
    }

    @Test
    void anUnknownWordIsNamed() {
        assertThat(words.read("apple boat chair drum giraffe")).isEqualTo(new Reading.Unknown(List.of("giraffe")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "1234",
                "apple boat chair drum",
                "apple apple boat chair drum",
                "apple boat chair drum kite anchor"
            })
    void fewerOrMoreThanFiveDifferentWordsAreNotEnough(String typed) {
        assertThat(words.read(typed)).isInstanceOf(Reading.NotFive.class);
    }

    @Test
    void aLongTextIsNoHarm() {
        assertThat(words.read("sun".repeat(50_000))).isNotInstanceOf(Reading.Understood.class);
        assertThat(words.read("ring".repeat(49))).isNotInstanceOf(Reading.Understood.class);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyFiveWordsAreReadInAnyOrderCaseAndSpacing(long seed) {
        Random random = new Random(seed);
        List<String> five = new ArrayList<>(LIST);
        Collections.shuffle(five, random);
        List<String> drawn = five.subList(0, ReceiptCode.WORDS);
        List<String> spaces = List.of(" ", "  ", ", ", "-", "\n", " / ", ".");
        StringBuilder typed = new StringBuilder();
        for (String word : drawn) {
            typed.append(random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT))
                    .append(spaces.get(random.nextInt(spaces.size())));
        }

        reads(typed.toString(), drawn.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneSlipInALongWordNeverGivesAWrongWord(long seed) {
        Random random = new Random(seed);
        List<String> longWords =
                LIST.stream().filter(word -> word.length() >= 6).toList();
        String right = longWords.get(random.nextInt(longWords.size()));
        StringBuilder slip = new StringBuilder(right);
        int at = random.nextInt(right.length());
        switch (random.nextInt(3)) {
            case 0 -> slip.deleteCharAt(at);
            case 1 -> slip.insert(at, (char) ('a' + random.nextInt(26)));
            default -> slip.setCharAt(at, (char) ('a' + random.nextInt(26)));
        }

        Reading read = words.read(slip + " apple boat chair drum");

        if (read instanceof Reading.Understood understood) {
            assertThat(understood.words()).contains(right);
        }
    }
}
