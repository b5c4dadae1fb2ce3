package org.saidanddone.easyread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedRowsTest {

    private static final int ALL = 23;
    private static final int PAGE = 5;

    private final List<Integer> asked = new ArrayList<>();
    private final KeyedRows<Integer, Integer> rows = new KeyedRows<>(PAGE, 0, this::after, row -> row);

    /** The rows are the numbers from 1 on; each is its own key. */
    private List<Integer> after(int key) {
        asked.add(key);
        return IntStream.rangeClosed(key + 1, Math.min(key + PAGE, ALL)).boxed().toList();
    }

    @Test
    void theFirstPageIsAskedForOnce() {
        assertThat(rows.fetch(0, PAGE)).containsExactly(1, 2, 3, 4, 5);
        assertThat(asked).containsExactly(0);
    }

    @Test
    void theNextPageIsAskedForByTheKeyOfTheLastRow() {
        rows.fetch(0, PAGE);
        asked.clear();

        assertThat(rows.fetch(5, PAGE)).containsExactly(6, 7, 8, 9, 10);
        assertThat(asked).containsExactly(5);
    }

    @Test
    void aPlaceFurtherDownIsReachedPageByPage() {
        assertThat(rows.fetch(12, 4)).containsExactly(13, 14, 15, 16);
        assertThat(asked).containsExactly(0, 5, 10, 15);
    }

    @Test
    void aPlaceFurtherUpIsReadFromItsOwnPage() {
        rows.fetch(15, PAGE);
        asked.clear();

        assertThat(rows.fetch(7, 2)).containsExactly(8, 9);
        assertThat(asked).containsExactly(5);
    }

    @Test
    void aServiceThatSaysWhereItsNextPageBeginsCanGiveShortAndEmptyPages() {
        List<List<Integer>> pages = List.of(List.of(1, 2), List.of(), List.of(3), List.of(4, 5, 6));
        KeyedRows<Integer, Integer> rowsOfIt = new KeyedRows<>(
                0,
                page -> new KeyedRows.Part<>(
                        pages.get(page), page < pages.size() - 1 ? Optional.of(page + 1) : Optional.empty()));

        assertThat(rowsOfIt.fetch(0, PAGE)).containsExactly(1, 2, 3, 4, 5);
        assertThat(rowsOfIt.fetch(2, 2)).containsExactly(3, 4);
        assertThat(rowsOfIt.fetch(5, PAGE)).containsExactly(6);
    }

    @Test
    void theLastPageIsShortAndNothingIsAfterIt() {
        assertThat(rows.fetch(20, PAGE)).containsExactly(21, 22, 23);
        assertThat(rows.fetch(25, PAGE)).isEmpty();
    }
}
