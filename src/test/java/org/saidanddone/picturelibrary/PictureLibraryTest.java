package org.saidanddone.picturelibrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.easyread.pictures.OwnPictures;
import org.saidanddone.easyread.pictures.PictureShelf;
import org.saidanddone.easyread.pictures.ShownPicture;
import org.saidanddone.people.Role;
import org.saidanddone.picturelibrary.PackProblem.Kind;
import org.saidanddone.testing.OnBothDatabases;

class PictureLibraryTest extends OnBothDatabases {

    private static final Description SAID = new Description("Our hospital", "Ana Silva", "CC BY 4.0");
    private static final String HEADING = "concept,file,alternative,maker,licence\n";

    @BeforeEach
    void administrator() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(PictureShelf.class).renew();
    }

    @AfterEach
    void nothingStays() {
        database.empty();
        the(PictureShelf.class).renew();
    }

    static byte[] photograph(Color colour) {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 900, 600);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream file(Color colour) {
        return new ByteArrayInputStream(photograph(colour));
    }

    private PictureLibrary library() {
        return the(PictureLibrary.class);
    }

    private ShownPicture put(String concept, Description description, Color colour) {
        long before = own(concept).map(OwnPicture::id).orElse(0L);
        PutOutcome outcome = library().put(concept, before, description, file(colour));
        assertThat(outcome).isInstanceOf(PutOutcome.Put.class);
        return ((PutOutcome.Put) outcome).now();
    }

    private Optional<OwnPicture> own(String concept) {
        return the(PictureShelf.class).of(concept).orElseThrow().own();
    }

    private long lines(String what) {
        try (var connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
                                the(DataSource.class))
                        .getConnection();
                var statement = connection.prepareStatement("select count(*) from audit_event where what = ?")) {
            statement.setString(1, what);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anOwnPictureGoesBeforeTheShippedOneAtAnAddressOfItsOwn() {
        String before = the(PictureShelf.class).of("hospital").orElseThrow().address();

        ShownPicture now = put("hospital", SAID, Color.RED);

        assertThat(before).startsWith("pictures/hospital.svg?v=s");
        assertThat(now.address()).startsWith("pictures/hospital.jpg?v=");
        assertThat(now.alternative()).isEqualTo("Our hospital");
        assertThat(the(PictureShelf.class).file(now.own().orElseThrow())).isPresent();
        assertThat(lines("PICTURE_REPLACED")).isEqualTo(1);
    }

    @Test
    void aReplacedPictureGetsANewAddress() {
        String first = put("hospital", SAID, Color.RED).address();

        assertThat(put("hospital", SAID, Color.BLUE).address()).isNotEqualTo(first);
    }

    @Test
    void withoutAFileTheWordsChangeAndThePictureStays() {
        OwnPicture before = put("hospital", SAID, Color.RED).own().orElseThrow();

        PutOutcome outcome = library()
                .put(
                        "hospital",
                        before.id(),
                        new Description("The hospital in town", "Ana Silva", "CC BY 4.0"),
                        InputStream.nullInputStream());

        assertThat(outcome).isInstanceOf(PutOutcome.Put.class);
        assertThat(own("hospital")).hasValueSatisfying(now -> {
            assertThat(now.alternative()).isEqualTo("The hospital in town");
            assertThat(now.digest()).isEqualTo(before.digest());
            assertThat(the(PictureShelf.class).file(now)).isPresent();
        });
    }

    @Test
    void theShippedPictureComesBack() {
        OwnPicture mine = put("hospital", SAID, Color.RED).own().orElseThrow();

        assertThat(library().goBack("hospital", mine.id())).isInstanceOf(PutOutcome.Put.class);

        assertThat(own("hospital")).isEmpty();
        assertThat(lines("PICTURE_TAKEN_BACK")).isEqualTo(1);
    }

    @Test
    void whatMustBeSaidIsAskedForAllAtOnceAndNothingChanges() {
        PutOutcome outcome =
                library().put("hospital", 0, new Description(" ", "", "x".repeat(201)), InputStream.nullInputStream());

        assertThat(outcome).isInstanceOf(PutOutcome.Wrong.class);
        assertThat(((PutOutcome.Wrong) outcome).faults())
                .containsExactlyInAnyOrder(Fault.NO_FILE, Fault.NO_ALTERNATIVE, Fault.NO_MAKER, Fault.LONG_LICENCE);
        assertThat(own("hospital")).isEmpty();
    }

    @Test
    void aDrawingThatCanCarryProgramsIsRefused() {
        InputStream svg = new ByteArrayInputStream("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));

        assertThat(library().put("hospital", 0, SAID, svg))
                .isEqualTo(new PutOutcome.Wrong(java.util.List.of(Fault.DRAWING)));
    }

    @Test
    void whoComesSecondChangesNothingAndSeesThePictureOfTheFirst() {
        put("hospital", SAID, Color.RED);

        PutOutcome second = library().put("hospital", 0, new Description("Another", "Ben", "Ours"), file(Color.BLUE));

        assertThat(second).isInstanceOf(PutOutcome.Stale.class);
        assertThat(((PutOutcome.Stale) second).now().alternative()).isEqualTo("Our hospital");
    }

    @Test
    void whatAnotherProcessChangesShowsSoon() {
        PictureShelf elsewhere = another();
        assertThat(elsewhere.of("hospital").orElseThrow().own()).isEmpty();

        put("hospital", SAID, Color.RED);
        clock.moveOn(PictureShelf.SOON);

        assertThat(elsewhere.of("hospital").orElseThrow().own()).isPresent();
        library().goBack("hospital", own("hospital").orElseThrow().id());
        clock.moveOn(PictureShelf.SOON);
        assertThat(elsewhere.of("hospital").orElseThrow().own()).isEmpty();
    }

    private PictureShelf another() {
        return database.product().createBean(PictureShelf.class);
    }

    @Test
    void theListIsFoundByWordsAndPagedByIdea() {
        put("hospital", SAID, Color.RED);

        PicturePage first = library().page("", false, "");
        assertThat(first.pictures()).hasSize(40);
        PicturePage second = library().page("", false, first.next().orElseThrow());
        assertThat(second.pictures().getFirst().concept())
                .isGreaterThan(first.pictures().getLast().concept());
        assertThat(library().page("hospital", true, "").pictures())
                .extracting(ShownPicture::concept)
                .containsExactly("hospital");
        assertThat(library().page("leaving hospital", false, "").pictures())
                .extracting(ShownPicture::concept)
                .containsExactly("leaving-hospital");
    }

    @Test
    void everybodySeesWhoMadeTheOwnPictures() {
        put("hospital", SAID, Color.RED);
        put("transport", new Description("Our bus", "Ana Silva", "CC BY 4.0"), Color.BLUE);
        asVisitor();

        assertThat(library().credits()).singleElement().satisfies(credit -> {
            assertThat(credit.maker()).isEqualTo("Ana Silva");
            assertThat(credit.pictures()).containsExactly("Our hospital", "Our bus");
        });
    }

    // ---- packs ----

    private final Map<String, byte[]> pack = new LinkedHashMap<>();

    private void list(String lines) {
        pack.put("manifest.csv", (HEADING + lines).getBytes(StandardCharsets.UTF_8));
    }

    private PackCheck check() {
        return library().check(new ByteArrayInputStream(zip(pack)));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PackCheck.Fits fits() {
        PackCheck check = check();
        assertThat(check).isInstanceOf(PackCheck.Fits.class);
        return (PackCheck.Fits) check;
    }

    private java.util.List<PackProblem> problems() {
        PackCheck check = check();
        assertThat(check).isInstanceOf(PackCheck.Refused.class);
        return ((PackCheck.Refused) check).problems();
    }

    private Map<String, byte[]> download() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        library().writePack(out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void aPackSaysWhatItWouldChangeAndThenChangesIt() {
        put("hospital", SAID, Color.RED);
        put("transport", SAID, Color.RED);
        pack.put("bed.jpg", photograph(Color.GREEN));
        pack.put("h.jpg", photograph(Color.BLUE));
        list("bedroom,bed.jpg,A bed,Ana Silva,CC BY 4.0\nhospital,h.jpg,A hospital,Ben Board,Ours\nhome,,,,\n");

        PackCheck.Fits fits = fits();

        assertThat(fits.added()).containsExactly("bedroom");
        assertThat(fits.replaced()).containsExactly("hospital");
        assertThat(fits.back()).containsExactly("transport");
        assertThat(own("transport")).isPresent();
        assertThat(library().replaceAll(fits)).isTrue();
        assertThat(own("bedroom")).isPresent();
        assertThat(own("hospital"))
                .hasValueSatisfying(now -> assertThat(now.maker()).isEqualTo("Ben Board"));
        assertThat(own("transport")).isEmpty();
    }

    @Test
    void aPackThatIsTakenAndPutBackChangesNothing() throws IOException {
        put("hospital", new Description("=our, \"hospital\"", "Ana", "'Ours"), Color.RED);
        pack.putAll(download());

        PackCheck.Fits fits = fits();

        assertThat(fits.changesNothing()).isTrue();
        assertThat(fits.same()).isEqualTo(1);
        assertThat(new String(pack.getOrDefault("manifest.csv", new byte[0]), StandardCharsets.UTF_8))
                .contains("hospital,hospital.jpg,\"'=our, \"\"hospital\"\"\",Ana,''Ours")
                .contains("bedroom,,A bedroom with a bed,,");
    }

    @Test
    void otherWordsForTheSamePictureKeepItsFile() throws IOException {
        String digest = put("hospital", SAID, Color.RED).own().orElseThrow().digest();
        pack.putAll(download());
        list("hospital,hospital.jpg,The hospital in town,Ana Silva,CC BY 4.0\n");

        PackCheck.Fits fits = fits();

        assertThat(fits.described()).containsOnlyKeys("hospital");
        assertThat(library().replaceAll(fits)).isTrue();
        assertThat(own("hospital")).hasValueSatisfying(now -> {
            assertThat(now.digest()).isEqualTo(digest);
            assertThat(now.alternative()).isEqualTo("The hospital in town");
        });
    }

    @Test
    void everyProblemIsNamedWithItsLineAndNothingIsTaken() {
        pack.put("a.jpg", "<html>".getBytes(StandardCharsets.UTF_8));
        pack.put("b.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        pack.put("c.jpg", photograph(Color.RED));
        pack.put("unused.jpg", photograph(Color.RED));
        list("""
                hospital,a.jpg,x,y,z
                transport,b.svg,x,y,z
                nonsense,c.jpg,x,y,z
                home,c.jpg,x,y,
                hospital,c.jpg,x,y,z
                bedroom,gone.jpg,x,y,z
                family,c.jpg,,y,z
                """);

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        new PackProblem(2, Kind.NOT_A_PICTURE, "a.jpg"),
                        new PackProblem(3, Kind.DRAWING, "b.svg"),
                        new PackProblem(4, Kind.UNKNOWN_CONCEPT, "nonsense"),
                        new PackProblem(5, Kind.NO_LICENCE, "home"),
                        new PackProblem(6, Kind.CONCEPT_TWICE, "hospital"),
                        new PackProblem(7, Kind.NO_SUCH_FILE, "gone.jpg"),
                        new PackProblem(8, Kind.NO_ALTERNATIVE, "family"),
                        new PackProblem(0, Kind.NOT_LISTED, "unused.jpg"));
        assertThat(the(OwnPictures.class).all()).isEmpty();
    }

    @Test
    void namesThatLeadElsewhereAreRefused() {
        list("hospital,../../etc/passwd,x,y,z\n");
        pack.put("../../etc/passwd", photograph(Color.RED));
        pack.put("/tmp/x.jpg", photograph(Color.RED));
        pack.put("..\\x.jpg", photograph(Color.RED));

        assertThat(problems())
                .extracting(PackProblem::kind)
                .contains(Kind.ODD_NAME)
                .filteredOn(Kind.ODD_NAME::equals)
                .hasSize(3);
    }

    @Test
    void aZipThatUnpacksToAMountainIsRefusedWhileItIsRead() {
        list("");
        pack.put("big.jpg", new byte[PackFiles.MOST_CONTENT + 1]);

        assertThat(problems()).extracting(PackProblem::kind).containsExactly(Kind.LARGE_CONTENT);
    }

    @Test
    void aZipWithVeryManyFilesIsRefused() {
        list("");
        for (int i = 0; i <= PackFiles.MOST_FILES; i++) {
            pack.put("f" + i, new byte[1]);
        }

        assertThat(problems()).extracting(PackProblem::kind).contains(Kind.MANY_FILES);
    }

    @Test
    void whatIsNoPackIsToldInWords() {
        pack.put("hospital.jpg", photograph(Color.RED));
        assertThat(problems()).extracting(PackProblem::kind).containsExactly(Kind.NO_MANIFEST);

        pack.put("manifest.csv", "concept,file\n".getBytes(StandardCharsets.UTF_8));
        assertThat(problems()).contains(new PackProblem(1, Kind.NO_COLUMN, "licence"));

        list("hospital,\"never closed\n");
        assertThat(problems()).extracting(PackProblem::kind).contains(Kind.BROKEN_MANIFEST);

        byte[] half = java.util.Arrays.copyOf(zip(Map.of("manifest.csv", photograph(Color.RED))), 200);
        assertThat(library().check(new ByteArrayInputStream(half)))
                .isEqualTo(new PackCheck.Refused(java.util.List.of(new PackProblem(0, Kind.NOT_A_ZIP, "")), 0));
    }

    @Test
    void aPackThatWasCheckedBeforeSomebodyElseChangedAPictureIsNotTaken() {
        pack.put("h.jpg", photograph(Color.BLUE));
        list("hospital,h.jpg,A hospital,Ben Board,Ours\n");
        PackCheck.Fits fits = fits();
        put("transport", SAID, Color.RED);

        assertThat(library().replaceAll(fits)).isFalse();

        assertThat(own("hospital")).isEmpty();
        assertThat(own("transport")).isPresent();
        assertThat(library().replaceAll(fits())).isTrue();
    }
}
