package org.saidanddone.feedback.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** What browsers, recorders and cameras hand over, for tests: the first bytes are real, the rest is filler. */
public final class Recorded {

    /** How a telephone writes 51 degrees, 30 minutes into a photo. */
    public static final byte[] PLACE =
            ByteBuffer.allocate(16).putInt(51).putInt(1).putInt(30).putInt(1).array();

    private Recorded() {}

    /** The start of what Chromium's recorder makes. */
    public static byte[] webm(int length) {
        return filled("1a45dfa39f4286810142f7810142f2810442f381084282847765626d428781044285810218538067", length);
    }

    /** The start of a Matroska film, which browsers do not play. */
    public static byte[] matroska() {
        return filled("1a45dfa3a34286810142f7810142f2810442f381084282886d6174726f736b6142878104", 100);
    }

    /** The start of what an iPhone's recorder makes. */
    public static byte[] mp4() {
        return filled("00000018667479706d703432000000006d70343269736f6d", 100);
    }

    /** The start of a sound memo of an iPhone. */
    public static byte[] m4a() {
        return filled("0000001c667479704d344120000000004d3441206d70343269736f6d00000000", 100);
    }

    /** The start of a film of an iPhone's camera. */
    public static byte[] quicktime() {
        return filled("0000001466747970717420200000000071742020", 100);
    }

    /** The start of a picture of an iPhone's camera. */
    public static byte[] heic() {
        return filled("0000001c6674797068656963000000006d69663168656963", 100);
    }

    /** The start of an Ogg with Opus in it. */
    public static byte[] ogg() {
        return filled("4f676753000200000000000000003f2a0b6e000000005d6b2d3301134f70757348656164010100", 100);
    }

    /** The start of an MP3 with a title. */
    public static byte[] mp3() {
        return filled("49443303000000000f76", 100);
    }

    /** The start of a WAV. */
    public static byte[] wav() {
        return filled("524946462480000057415645666d7420", 100);
    }

    /** The start of raw AAC. */
    public static byte[] aac() {
        return filled("fff15080021ffc", 100);
    }

    /** A text. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A photo: the upper half red, the lower half blue, as a telephone writes it that was held on its side. */
    public static byte[] photoWithPlace(int width, int height) {
        byte[] jpeg = picture("jpg", width, height);
        byte[] exif = exif();
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(exif).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /** A picture: the upper half red, the lower half blue. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (y < height / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Turned by a quarter (6), taken at {@link #PLACE} north. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(128);
        tiff.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) 'N').put(new byte[3]);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.put(PLACE).putInt(0).putInt(1);
        return tiff.array();
    }

    private static byte[] filled(String startInHex, int length) {
        byte[] start = HexFormat.of().parseHex(startInHex);
        byte[] out = new byte[Math.max(start.length, length)];
        System.arraycopy(start, 0, out, 0, start.length);
        return out;
    }
}
