package org.saidanddone.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of pictures that are read, told by how the file starts and never by its name. */
enum ImageFormat {
    JPEG("jpeg", SafeImages.MOST_DOTS),
    PNG("png", SafeImages.MOST_DOTS),
    /** Its reader has to hold all dots at once, however small the picture becomes. */
    WEBP("webp", 24_000_000);

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int START = 1024;
    private static final Set<String> BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "heif", "avif", "avis");

    private final String readerName;
    private final long mostDots;

    ImageFormat(String readerName, long mostDots) {
        this.readerName = readerName;
        this.mostDots = mostDots;
    }

    /** The most dots that a picture of this kind may have. */
    long mostDots() {
        return mostDots;
    }

    /** The name by which Java's image readers know it. */
    String readerName() {
        return readerName;
    }

    static Optional<ImageFormat> of(byte[] file) {
        if (starts(file, 0, (byte) 0xff, (byte) 0xd8, (byte) 0xff)) {
            return Optional.of(JPEG);
        }
        if (starts(file, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        boolean riff = starts(file, 0, (byte) 'R', (byte) 'I', (byte) 'F', (byte) 'F');
        return riff && starts(file, 8, (byte) 'W', (byte) 'E', (byte) 'B', (byte) 'P')
                ? Optional.of(WEBP)
                : Optional.empty();
    }

    /** True for a picture in the container of films, as iPhones keep it (HEIC, HEIF, AVIF). */
    static boolean isIphonePicture(byte[] file) {
        return starts(file, 4, (byte) 'f', (byte) 't', (byte) 'y', (byte) 'p')
                && file.length >= 12
                && BRANDS.contains(new String(file, 8, 4, StandardCharsets.ISO_8859_1));
    }

    /** True for a file of text that says it is an SVG. */
    static boolean isDrawing(byte[] file) {
        String start = new String(file, 0, Math.min(START, file.length), StandardCharsets.ISO_8859_1);
        return start.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static boolean starts(byte[] file, int at, byte... with) {
        return file.length >= at + with.length && Arrays.equals(file, at, at + with.length, with, 0, with.length);
    }
}
