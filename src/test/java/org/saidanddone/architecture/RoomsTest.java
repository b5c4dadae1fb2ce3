package org.saidanddone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No room of the house is the house. */
class RoomsTest {

    private static final Path HOUSE = Path.of("src/main/java/org/saidanddone");
    private static final int REVIEW_AT_MOST = 8000;
    private static final int A_FIFTH = 5;

    private static Map<String, Long> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(RoomsTest::room, Collectors.summingLong(RoomsTest::lines)));
        }
    }

    private static String room(Path file) {
        Path inside = HOUSE.relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReviewIsARoomAmongOthers() throws IOException {
        assertThat(Objects.requireNonNull(rooms().get("review"))).isLessThanOrEqualTo(REVIEW_AT_MOST);
    }

    @Test
    void noRoomIsMoreThanAFifthOfTheHouse() throws IOException {
        Map<String, Long> rooms = rooms();
        long all = rooms.values().stream().mapToLong(Long::longValue).sum();
        assertThat(rooms)
                .allSatisfy(
                        (room, lines) -> assertThat(lines * A_FIFTH).as(room).isLessThanOrEqualTo(all));
    }
}
