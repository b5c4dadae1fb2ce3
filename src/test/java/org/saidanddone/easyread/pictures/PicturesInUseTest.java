package org.saidanddone.easyread.pictures;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Every idea that a screen, a question or a demo plan names has its picture. */
class PicturesInUseTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path PLANS = Path.of("src", "main", "resources", "demo", "plans");

    /** The calls that take an idea: as their first value, or as the one after a path or a code. */
    private static final Pattern NAMED =
            Pattern.compile("(?:PictureImage\\.beside|new PictureLine|new Fact|new ChoiceButton)\\(\\s*\"([a-z-]+)\""
                    + "|new (?:BigLink|Choice)\\([^,()]*(?:\\([^()]*\\))?,\\s*\"([a-z-]+)\"");

    private final Pictures pictures = new Pictures();

    private static List<String> namedIn(Path file) {
        try {
            Matcher matcher = NAMED.matcher(Files.readString(file));
            List<String> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyIdeaThatTheCodeNamesHasAPicture() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            Set<String> named = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> namedIn(file).stream())
                    .collect(Collectors.toSet());

            assertThat(named).hasSizeGreaterThan(30).isSubsetOf(pictures.concepts());
        }
    }

    @Test
    void everyIdeaThatADemoPlanNamesHasAPicture() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            List<Path> plans =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(plans).isNotEmpty();
            for (Path plan : plans) {
                assertThat(ideas(plan)).as(plan.toString()).isNotEmpty().isSubsetOf(pictures.concepts());
            }
        }
    }

    private static Set<String> ideas(Path plan) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(plan))) {
            List<String> columns = parser.getHeaderNames().stream()
                    .filter(column -> column.contains("picture"))
                    .toList();
            return parser.stream()
                    .flatMap(row -> columns.stream().map((String column) -> cell(row, column)))
                    .filter(idea -> !idea.isBlank())
                    .collect(Collectors.toSet());
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.get(column);
    }

    @Test
    void everyPictureSaysWhatItShowsInAFewWords() {
        assertThat(pictures.concepts()).allSatisfy(concept -> assertThat(
                        pictures.of(concept).orElseThrow().alt())
                .isNotBlank()
                .hasSizeLessThan(60));
    }

    /** A puzzle piece offends many autistic people, and wings on money or a smile with sunglasses are for children. */
    @Test
    void whatPeopleFindChildishOrHurtfulStaysOut() {
        assertThat(PictureTable.rows("pictures"))
                .extracting(row -> row.get("icon"))
                .doesNotContain(
                        "puzzle-piece",
                        "smiling-face-with-sunglasses",
                        "teddy-bear",
                        "balloon",
                        "baby",
                        "party-popper");
    }

    @Test
    void anotherPictureHasAnotherVersion() {
        assertThat(pictures.concepts().stream()
                        .map(concept -> pictures.of(concept).orElseThrow())
                        .collect(Collectors.groupingBy(
                                Picture::version, Collectors.mapping(Picture::svg, Collectors.toSet())))
                        .values())
                .allSatisfy(same -> assertThat(same).hasSize(1));
    }
}
