package org.saidanddone.easyread.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.plainwords.Glossary;
import org.saidanddone.platform.text.CsvEntry;

/** Every idea that a screen, a question or a demo plan names has its picture. */
class PicturesInUseTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path PLANS = Path.of("src", "main", "resources", "demo", "plans");

    /** The calls that take an idea: as their first value, or as the one after a path or a code. */
    private static final Pattern NAMED =
            Pattern.compile("(?:PictureImage\\.beside|new PictureLine|new Fact|new ChoiceButton)\\(\\s*\"([a-z-]+)\""
                    + "|new (?:BigLink|Choice)\\([^,()]*(?:\\([^()]*\\))?,\\s*\"([a-z-]+)\"");

    /** What stands for a state: every arm of a method that answers a picture. */
    private static final Pattern PICTURE_OF =
            Pattern.compile("String picture\\([^)]*\\) \\{\\s+return switch(.*?)\\};", Pattern.DOTALL);

    private static final Pattern ARM = Pattern.compile("-> \"([a-z-]+)\"");

    private static final Path OWN = Path.of("frontend", "pictures");

    /** A code of black dots is read by a camera, which wants no colour. */
    private static final String CAMERA_CODE = "qr-code";

    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");

    private final Pictures pictures = new Pictures();

    private static List<String> namedIn(Path file) {
        try {
            Matcher matcher = NAMED.matcher(Files.readString(file));
            List<String> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            PICTURE_OF
                    .matcher(Files.readString(file))
                    .results()
                    .flatMap(method -> ARM.matcher(method.group(1)).results())
                    .forEach(arm -> found.add(arm.group(1)));
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

            assertThat(named).hasSizeGreaterThan(60).contains("better", "photo").isSubsetOf(pictures.concepts());
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

    private static String cell(org.apache.commons.csv.CSVRecord row, String column) {
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
                .extracting(row -> row.cell("icon"))
                .doesNotContain(
                        "puzzle-piece",
                        "eyes",
                        "children-crossing",
                        "broken-heart",
                        "smiling-face-with-sunglasses",
                        "teddy-bear",
                        "balloon",
                        "baby",
                        "party-popper");
    }

    @Test
    void noTwoIdeasShareADrawing() {
        Map<String, List<String>> byDrawing = pictures.concepts().stream()
                .collect(Collectors.groupingBy(
                        concept -> pictures.of(concept).orElseThrow().svg()));

        assertThat(byDrawing.values()).allSatisfy(ideas -> assertThat(ideas).hasSize(1));
    }

    @Test
    void anIdeaIsListedOnce() {
        assertThat(PictureTable.rows("pictures"))
                .extracting(row -> row.cell("concept"))
                .doesNotHaveDuplicates();
    }

    /** Two pictures that say the same in words are two drawings of one idea. */
    @Test
    void noTwoPicturesSayTheSame() {
        assertThat(PictureTable.rows("pictures"))
                .extracting(row -> row.cell("alt"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyOwnDrawingStandsForAnIdea() throws IOException {
        Set<String> own = PictureTable.rows("pictures").stream()
                .filter(row -> row.cell("set").equals("own"))
                .map(row -> row.cell("concept") + ".svg")
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(OWN)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(own);
        }
    }

    @Test
    void aNameFromBeforeGivesThePictureOfToday() {
        List<CsvEntry> former = PictureTable.rows("former-pictures");

        assertThat(former).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(pictures.concepts()).contains(row.cell("now")).doesNotContain(row.cell("former"));
            assertThat(pictures.of(row.cell("former"))).isEqualTo(pictures.of(row.cell("now")));
            assertThat(pictures.names()).contains(row.cell("former"));
        });
        assertThat(pictures.of("no-such-idea")).isEmpty();
    }

    /** Nothing that we name ourselves is called what it was called before. */
    @Test
    void theCodeAndThePlansUseTheNamesOfToday() throws IOException {
        List<String> former = PictureTable.rows("former-pictures").stream()
                .map(row -> row.cell("former"))
                .toList();
        try (Stream<Path> code = Files.walk(CODE);
                Stream<Path> plans = Files.list(PLANS)) {
            assertThat(code.filter(file -> file.toString().endsWith(".java")).flatMap(file -> namedIn(file).stream()))
                    .doesNotContainAnyElementsOf(former);
            for (Path plan :
                    plans.filter(file -> file.toString().endsWith(".csv")).toList()) {
                assertThat(ideas(plan)).doesNotContainAnyElementsOf(former);
            }
        }
    }

    @Test
    void everyPictureHasAColour() {
        assertThat(pictures.concepts())
                .filteredOn(concept -> !concept.equals(CAMERA_CODE))
                .allSatisfy(concept -> assertThat(COLOUR.matcher(
                                        pictures.of(concept).orElseThrow().svg())
                                .results()
                                .map(found -> found.group(1)))
                        .as(concept)
                        .anyMatch(PicturesInUseTest::isColourful));
    }

    private static boolean isColourful(String hex) {
        String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        int[] parts = {
            Integer.parseInt(six.substring(0, 2), 16),
            Integer.parseInt(six.substring(2, 4), 16),
            Integer.parseInt(six.substring(4), 16)
        };
        return IntStream.of(parts).max().orElseThrow()
                        - IntStream.of(parts).min().orElseThrow()
                > 50;
    }

    /** A red cross on white is protected by law: hospitals have a white H on blue. */
    @Test
    void noPictureHasARedCross() {
        Stream<Picture> all = Stream.concat(
                pictures.concepts().stream().flatMap(concept -> pictures.of(concept).stream()),
                pictures.words().stream().flatMap(word -> pictures.ofWord(word).stream()));

        assertThat(all.filter(picture -> RedCross.in(picture.svg())).map(Picture::concept))
                .isEmpty();
        assertThat(Stream.concat(
                        PictureTable.rows("pictures").stream()
                                .filter(row -> !row.cell("set").equals("own"))
                                .map(row -> row.cell("icon")),
                        PictureTable.rows("receipt-words").stream().map(row -> row.cell("picture"))))
                .doesNotContain("hospital", "female-nurse", "male-nurse", "flag-england", "flag-switzerland");
    }

    /** The rule is proved on the drawings that we had, and that a new one may bring back. */
    @Test
    void aRedCrossIsSeen() {
        Map<String, String> barred = IconSet.read("openmoji", Set.of("hospital", "female-nurse", "flag-england"));

        assertThat(barred)
                .hasSize(3)
                .allSatisfy((name, svg) -> assertThat(RedCross.in(svg)).as(name).isTrue());
        assertThat(RedCross.in("<svg><g stroke='#ea5a47'><path d='M17 12v10M12 17h10'/></g></svg>"))
                .isTrue();
        assertThat(RedCross.in("<svg><rect fill='#f00' x='4' y='0' width='2' height='10'/>"
                        + "<rect fill='#f00' x='0' y='4' width='10' height='2'/></svg>"))
                .isTrue();
        assertThat(RedCross.in("<svg><path stroke='#ea5a47' d='M12 12l10 10M22 12L12 22'/></svg>"))
                .isFalse();
    }

    /** What stands for several hard words is one thing: a kind of council, of hospital, of government. */
    @Test
    void aHardWordHasAPictureOfItsOwn() {
        Map<String, Set<String>> words = Glossary.english().entries().stream()
                .collect(Collectors.groupingBy(
                        Glossary.Entry::picture, Collectors.mapping(Glossary.Entry::word, Collectors.toSet())));

        assertThat(pictures.concepts()).containsAll(words.keySet());
        words.values().removeIf(alone -> alone.size() == 1);
        assertThat(words)
                .containsOnly(
                        Map.entry("council", Set.of("council", "Local Government Association")),
                        Map.entry("hospital", Set.of("inpatient", "mental health hospital", "NHS England")),
                        Map.entry("minister", Set.of("minister", "Department of Health and Social Care")));
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
