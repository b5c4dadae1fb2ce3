package org.saidanddone.platform;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How the camera was held, as the file says. Reads only the part that says it: the others can be packed, and unpacking
 * them can fill the memory.
 */
final class ImageOrientation {

    private static final int PNG_HEADER = 8;
    private static final int WEBP_HEADER = 12;
    private static final int NAME_AND_LENGTH = 8;
    private static final int PNG_CHECKSUM = 4;

    private ImageOrientation() {}

    /** How the camera was held; upright where the file does not say. */
    static Orientation of(byte[] file, ImageFormat format) throws IOException {
        Metadata metadata =
                switch (format) {
                    case JPEG -> ofJpeg(file);
                    case PNG -> ofPart(png(file));
                    case WEBP -> ofPart(webp(file));
                };
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer said = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        Orientation known = said == null ? null : Orientation.typeOf(said);
        return known == null ? Orientation.TOP_LEFT : known;
    }

    private static Metadata ofJpeg(byte[] file) throws IOException {
        try {
            return JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
        } catch (JpegProcessingException e) {
            return new Metadata();
        }
    }

    private static Metadata ofPart(byte[] exif) {
        Metadata metadata = new Metadata();
        if (exif.length > 0) {
            int start = new String(exif, 0, Math.min(6, exif.length), StandardCharsets.ISO_8859_1).equals("Exif\0\0")
                    ? 6
                    : 0;
            new ExifReader().extract(new ByteArrayReader(exif, start), metadata);
        }
        return metadata;
    }

    private static byte[] png(byte[] file) {
        ByteBuffer parts = ByteBuffer.wrap(file);
        parts.position(PNG_HEADER);
        while (parts.remaining() >= NAME_AND_LENGTH) {
            int length = parts.getInt();
            String name = name(parts);
            if (length < 0 || length > parts.remaining()) {
                break;
            }
            if (name.equals("eXIf")) {
                return Arrays.copyOfRange(file, parts.position(), parts.position() + length);
            }
            parts.position(Math.min(parts.limit(), parts.position() + length + PNG_CHECKSUM));
        }
        return new byte[0];
    }

    private static byte[] webp(byte[] file) {
        ByteBuffer parts = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        parts.position(WEBP_HEADER);
        while (parts.remaining() >= NAME_AND_LENGTH) {
            String name = name(parts);
            int length = parts.getInt();
            if (length < 0 || length > parts.remaining()) {
                break;
            }
            if (name.equals("EXIF")) {
                return Arrays.copyOfRange(file, parts.position(), parts.position() + length);
            }
            parts.position(Math.min(parts.limit(), parts.position() + length + length % 2));
        }
        return new byte[0];
    }

    private static String name(ByteBuffer parts) {
        byte[] name = new byte[4];
        parts.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
