package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidanddone.platform.ImageCheck.Reason;
import org.saidanddone.testing.Inputs;

class SafeImagesTest {

    /** One dot, see-through, as Google's own documentation of WebP gives it. */
    private static final String WEBP_DOT = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    private static final SafeImages IMAGES = new SafeImages();

    private final SafeImages images = IMAGES;

    @AfterAll
    static void stop() {
        IMAGES.stop();
    }

    private static byte[] picture(String format, int type, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(type == BufferedImage.TYPE_INT_ARGB ? new Color(0, 0, 0, 0) : Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return picture("jpg", BufferedImage.TYPE_INT_RGB, width, height);
    }

    /** A picture as a telephone writes it: how it was held, and 51 degrees north, 0 degrees east. */
    private static byte[] fromTelephone(byte[] jpeg, int orientation) {
        byte[] exif = tiff(orientation);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(exif).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static byte[] tiff(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(128);
        tiff.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) 'N').put(new byte[3]);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    /** A PNG that says it is as large as this, with nothing much in it. */
    private static byte[] png(int width, int height, byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.write(part(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array()));
        for (byte[] part : parts) {
            out.write(part);
        }
        out.write(part("IDAT", packed(new byte[(width * 3 + 1) * Math.min(height, 100)])));
        out.write(part("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] part(String name, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(content.length + 12);
        out.putInt(content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(out.array(), 4, content.length + 4);
        return out.putInt((int) sum.getValue()).array();
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    private SafeImage taken(byte[] file, int longestSide) {
        assertThat(images.read(file, longestSide)).isInstanceOf(ImageCheck.Safe.class);
        return ((ImageCheck.Safe) images.read(file, longestSide)).image();
    }

    private static BufferedImage opened(SafeImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }

    private static String ofLinux(ProcessHandle process, String what) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/" + what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far behind others it comes: the seventeenth word after the name, which may have spaces. */
    private static int stepsBack(ProcessHandle process) {
        String all = ofLinux(process, "stat");
        return Integer.parseInt(all.substring(all.lastIndexOf(')') + 2).split(" ", -1)[16]);
    }

    /** Who sends very many pictures takes the processors from nobody. */
    @Test
    void whatOpensPicturesComesAfterThePages() throws IOException {
        taken(jpeg(20, 20), 1000);
        ProcessHandle product = ProcessHandle.current();
        ProcessHandle beside = product.children()
                .filter(child -> ofLinux(child, "cmdline").contains(PictureProcess.class.getName()))
                .findAny()
                .orElseThrow();

        assertThat(stepsBack(beside)).isGreaterThan(stepsBack(product));
    }

    @Test
    void aPhotographIsMadeSmallerAndKeepsItsShape() throws IOException {
        SafeImage image = taken(jpeg(3000, 1500), 1000);

        assertThat(image.mimeType()).isEqualTo("image/jpeg");
        assertThat(image.width()).isEqualTo(1000);
        assertThat(image.height()).isEqualTo(500);
        assertThat(isRed(opened(image), 500, 100)).isTrue();
        assertThat(isRed(opened(image), 500, 400)).isFalse();
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        SafeImage image = taken(jpeg(90, 60), 1000);

        assertThat(image.width()).isEqualTo(90);
        assertThat(image.height()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"1, 200, 100, 100, 20", "3, 200, 100, 100, 80", "6, 100, 200, 80, 100", "8, 100, 200, 20, 100"})
    void aPhotographTakenWithTheTelephoneTurnedStandsUpright(int held, int width, int height, int redX, int redY)
            throws IOException {
        SafeImage image = taken(fromTelephone(jpeg(200, 100), held), 1000);

        assertThat(image.width()).isEqualTo(width);
        assertThat(image.height()).isEqualTo(height);
        assertThat(isRed(opened(image), redX, redY)).isTrue();
        assertThat(isRed(opened(image), width - 1 - redX, height - 1 - redY)).isFalse();
    }

    @Test
    void aPngThatWasTurnedStandsUprightToo() throws IOException {
        SafeImage image = taken(png(40, 20, part("eXIf", tiff(6))), 1000);

        assertThat(image.width()).isEqualTo(20);
        assertThat(image.height()).isEqualTo(40);
    }

    @Test
    void thePlaceWhereAPhotographWasTakenIsGone() throws IOException, ImageProcessingException {
        byte[] before = fromTelephone(jpeg(200, 100), 6);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(before))
                        .getDirectoriesOfType(GpsDirectory.class))
                .isNotEmpty();

        byte[] after = taken(before, 1000).bytes();

        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(after))
                        .getDirectoriesOfType(GpsDirectory.class))
                .isEmpty();
        assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void wordsHiddenInAPictureAreGone() throws IOException {
        byte[] hidden = "Comment\0<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);

        byte[] after = taken(png(40, 20, part("tEXt", hidden)), 1000).bytes();

        assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void whatIsSeeThroughStaysSeeThrough() throws IOException {
        SafeImage image = taken(picture("png", BufferedImage.TYPE_INT_ARGB, 300, 200), 150);

        assertThat(image.mimeType()).isEqualTo("image/png");
        assertThat(opened(image).getRGB(75, 90) >>> 24).isZero();
        assertThat(opened(image).getRGB(75, 10) >>> 24).isEqualTo(255);
    }

    @Test
    void aWebPIsReadAndWrittenAsSomethingThatEveryBrowserShows() {
        SafeImage image = taken(Base64.getDecoder().decode(WEBP_DOT), 1000);

        assertThat(image.mimeType()).isEqualTo("image/png");
        assertThat(image.width()).isEqualTo(1);
    }

    @Test
    void aPictureWithTooManyDotsIsRefusedBeforeItIsOpened() throws IOException {
        assertThat(images.read(png(20_000, 20_000), 1000)).isEqualTo(new ImageCheck.Refused(Reason.TOO_MANY_DOTS));
    }

    @Test
    void aPictureThatHidesAPackedMountainOfWordsIsReadWithoutUnpackingIt() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        bomb.write(packed(new byte[200_000_000]));

        assertThat(taken(png(40, 20, part("zTXt", bomb.toByteArray())), 1000).bytes())
                .hasSizeLessThan(1000);
    }

    @Test
    void aPictureWithFarTooManyPassesIsRefused() throws IOException {
        byte[] jpeg = jpeg(20, 20);
        int end = jpeg.length - 2;
        ByteBuffer many = ByteBuffer.allocate(jpeg.length + 200).put(jpeg, 0, end);
        for (int i = 0; i < 100; i++) {
            many.put((byte) 0xff).put((byte) 0xda);
        }
        many.put(jpeg, end, 2);

        assertThat(images.read(many.array(), 1000)).isEqualTo(new ImageCheck.Refused(Reason.TOO_MANY_DOTS));
    }

    @Test
    void aMotionPhotoWithAFilmBehindThePictureIsOnePhoto() throws IOException {
        byte[] jpeg = jpeg(40, 20);
        ByteBuffer motion = ByteBuffer.allocate(jpeg.length + 4_000_000).put(jpeg);
        // In a film of some megabytes stands whatever stands before a pass of a picture, a hundred times and more.
        new Random(7).nextBytes(motion.array());
        motion.put(0, jpeg);
        for (int at = jpeg.length; at + 1 < motion.capacity(); at += 10_000) {
            motion.put(at, (byte) 0xff).put(at + 1, (byte) 0xda);
        }

        SafeImage one = taken(motion.array(), 1000);

        assertThat(one.width()).isEqualTo(40);
        assertThat(one.bytes()).hasSizeLessThan(10_000);
    }

    @Test
    void aPictureOfAnIphoneIsKnownWhateverItsNameSays() {
        assertThat(images.read(Inputs.bytes("heic-named.jpg"), 1000)).isEqualTo(new ImageCheck.Refused(Reason.IPHONE));
    }

    @Test
    void aFileThatOnlyStartsLikeAPictureIsRefused() throws IOException {
        byte[] half = java.util.Arrays.copyOf(jpeg(200, 200), 30);

        assertThat(images.read(half, 1000)).isEqualTo(new ImageCheck.Refused(Reason.BROKEN));
        assertThat(images.read(java.util.Arrays.copyOf(png(40, 20), 20), 1000))
                .isEqualTo(new ImageCheck.Refused(Reason.BROKEN));
        assertThat(images.read(java.util.Arrays.copyOf(Base64.getDecoder().decode(WEBP_DOT), 16), 1000))
                .isEqualTo(new ImageCheck.Refused(Reason.BROKEN));
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItsNameSays() throws IOException {
        byte[] gif = picture("gif", BufferedImage.TYPE_INT_RGB, 20, 20);
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(images.read(gif, 1000)).isEqualTo(new ImageCheck.Refused(Reason.NOT_A_PICTURE));
        assertThat(images.read(html, 1000)).isEqualTo(new ImageCheck.Refused(Reason.NOT_A_PICTURE));
        assertThat(images.read(new byte[0], 1000)).isEqualTo(new ImageCheck.Refused(Reason.NOT_A_PICTURE));
    }

    @Test
    void aDrawingThatCanCarryProgramsIsRefusedAsThat() {
        byte[] svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(images.read(svg, 1000)).isEqualTo(new ImageCheck.Refused(Reason.DRAWING));
    }

    @Test
    void aFileThatTakesTooLongEndsItsOwnProcessAndTheNextPictureIsDrawn() throws IOException {
        SafeImages impatient = new SafeImages(Duration.ofMillis(1));
        try {
            assertThat(impatient.read(jpeg(2_000, 2_000), 500))
                    .isEqualTo(new ImageCheck.Refused(ImageCheck.Reason.TOO_MANY_DOTS));
        } finally {
            impatient.stop();
        }
        assertThat(images.read(jpeg(20, 10), 500)).isInstanceOf(ImageCheck.Safe.class);
    }
}
