package org.saidanddone.easyread.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.text.CsvEntry;

/** The words of receipts are typed from paper and said on the telephone, so that no two may be taken for each other. */
class ReceiptWordListTest {

    private static final int LONGEST = 10;

    /** A letter gives at most two letters of the sound code. */
    private static final int WHOLE_CODE = 2 * LONGEST;

    private static final int LONG_WORD = 6;

    private static final Pictures PICTURES = new Pictures();

    private final List<CsvEntry> rows = PictureTable.rows("receipt-words");
    private final List<String> words =
            rows.stream().map(row -> row.cell("word")).toList();

    private record Pair(String one, String other) {

        int distance() {
            return ReceiptWordListTest.distance(one, other);
        }
    }

    @Test
    void thereAreAtLeastFiveHundredAndTwelveWords() {
        assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(512);
    }

    @Test
    void aWordHasThreeToTenPlainLetters() {
        assertThat(words).allMatch(word -> word.matches("[a-z]{3," + LONGEST + "}"));
    }

    @Test
    void everyWordHasItsPicture() {
        assertThat(PICTURES.words()).containsExactlyInAnyOrderElementsOf(words);
        assertThat(words).allSatisfy(word -> assertThat(PICTURES.ofWord(word))
                .hasValueSatisfying(picture -> assertThat(picture.svg()).startsWith("<svg")));
    }

    @Test
    void noTwoWordsShareAPicture() {
        assertThat(rows)
                .extracting(row -> row.cell("set") + " " + row.cell("picture"))
                .doesNotHaveDuplicates();
        assertThat(words)
                .extracting(word -> PICTURES.ofWord(word).orElseThrow().svg())
                .doesNotHaveDuplicates();
    }

    @Test
    void aPictureOfOneColourIsDark() {
        assertThat(words)
                .extracting(word -> PICTURES.ofWord(word).orElseThrow().svg())
                .noneMatch(svg -> svg.contains("currentColor"));
    }

    @Test
    void thePeopleWhoMadeThePicturesAreNamed() {
        Set<String> used = Stream.concat(rows.stream(), PictureTable.rows("pictures").stream())
                .map(row -> row.cell("set"))
                .filter(set -> !set.equals("own"))
                .collect(Collectors.toSet());

        assertThat(PictureSet.all())
                .extracting(PictureSet::set)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(used);
        assertThat(PictureSet.all())
                .allSatisfy(set -> assertThat(List.of(set.name(), set.authors(), set.licence(), set.address()))
                        .doesNotContain(""));
    }

    @Test
    void oneSlipNeverTurnsAWordIntoAnother() {
        assertThat(pairs((one, other) -> true)).allMatch(pair -> pair.distance() >= 2);
    }

    @Test
    void wordsThatMaySoundAlikeAreThreeLettersApart() {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(WHOLE_CODE);

        assertThat(pairs(metaphone::isDoubleMetaphoneEqual)).isNotEmpty().allMatch(pair -> pair.distance() >= 3);
    }

    @Test
    void longWordsAreThreeLettersApart() {
        assertThat(pairs((one, other) -> one.length() >= LONG_WORD && other.length() >= LONG_WORD))
                .allMatch(pair -> pair.distance() >= 3);
    }

    @Test
    void noWordIsThePluralOfAnother() {
        Set<String> listed = Set.copyOf(words);

        assertThat(words).noneMatch(word -> Stream.of(word + "s", word + "es", word.replaceFirst("y$", "ies"))
                .anyMatch(plural -> !plural.equals(word) && listed.contains(plural)));
    }

    @Test
    void wordsWithoutSpacesCanBeReadInOneWayOnly() {
        assertThat(leftOver(words)).doesNotContainAnyElementsOf(words);
    }

    @Test
    void lettersThatCanBeReadInTwoWaysAreNoticed() {
        List<String> unclear = List.of("sun", "flower", "sunflower");

        assertThat(leftOver(unclear)).containsAnyElementsOf(unclear);
    }

    @Test
    void aSwapIsOneSlip() {
        assertThat(distance("horse", "house")).isEqualTo(1);
        assertThat(distance("boat", "baot")).isEqualTo(1);
        assertThat(distance("lime", "")).isEqualTo(4);
        assertThat(distance("kitten", "sitting")).isEqualTo(3);
    }

    private List<Pair> pairs(BiPredicate<String, String> wanted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (wanted.test(words.get(i), words.get(j))) {
                    pairs.add(new Pair(words.get(i), words.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Every text that can be left over when one row of words is longer than another that begins with the same letters. */
    private static Set<String> leftOver(Collection<String> words) {
        Set<String> found = new HashSet<>();
        Queue<String> open = new ArrayDeque<>();
        for (String word : words) {
            tails(word, words, found, open);
        }
        while (!open.isEmpty()) {
            tails(open.remove(), words, found, open);
        }
        return found;
    }

    private static void tails(String text, Collection<String> words, Set<String> found, Queue<String> open) {
        for (String word : words) {
            boolean wordIsLonger = word.length() > text.length();
            String longer = wordIsLonger ? word : text;
            String shorter = wordIsLonger ? text : word;
            if (longer.startsWith(shorter) && !longer.equals(shorter)) {
                String tail = longer.substring(shorter.length());
                if (found.add(tail)) {
                    open.add(tail);
                }
            }
        }
    }

    /** Letters added, left out, changed, or two neighbours swapped. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int least(int[][] cost, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        for (int k = 1; k < i; k++) {
            for (int l = 1; l < j; l++) {
                if (one.charAt(k - 1) == other.charAt(j - 1) && one.charAt(i - 1) == other.charAt(l - 1)) {
                    least = Math.min(least, cost[k - 1][l - 1] + (i - k - 1) + 1 + (j - l - 1));
                }
            }
        }
        return least;
    }
}
