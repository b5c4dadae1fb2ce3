package org.saidanddone.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/**
 * Opens a picture from outside and draws it anew. Its size in dots is read before its dots are. Whatever a hostile file
 * does to a reader, it does it in the process in which this runs: see {@link PictureProcess}.
 */
final class PictureDecoder {

    /** More passes than any camera or program writes; each costs the work of the whole picture. */
    private static final int MOST_PASSES = 64;

    private static final double QUALITY = 0.85;

    private PictureDecoder() {}

    /**
     * Draws the picture anew.
     *
     * @param file the whole file, already limited in length by the caller
     * @param longestSide the longest side it may have afterwards, in dots; a smaller picture stays as it is
     */
    static ImageCheck read(byte[] file, int longestSide) {
        Optional<ImageFormat> format = ImageFormat.of(file);
        if (format.isEmpty()) {
            return new ImageCheck.Refused(whatElse(file));
        }
        if (format.get() == ImageFormat.JPEG && JpegPasses.in(file) > MOST_PASSES) {
            return new ImageCheck.Refused(ImageCheck.Reason.TOO_MANY_DOTS);
        }
        try {
            return read(file, format.get(), longestSide);
        } catch (IOException | RuntimeException e) {
            // Readers throw whatever a hostile file makes them stumble over.
            return new ImageCheck.Refused(ImageCheck.Reason.BROKEN);
        }
    }

    private static ImageCheck.Reason whatElse(byte[] file) {
        if (ImageFormat.isIphonePicture(file)) {
            return ImageCheck.Reason.IPHONE;
        }
        return ImageFormat.isDrawing(file) ? ImageCheck.Reason.DRAWING : ImageCheck.Reason.NOT_A_PICTURE;
    }

    private static ImageCheck read(byte[] file, ImageFormat format, int longestSide) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.readerName());
            ImageReader reader = readers.next();
            try {
                // Without metadata: a reader would unpack what is packed in there.
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width < 1 || height < 1) {
                    return new ImageCheck.Refused(ImageCheck.Reason.BROKEN);
                }
                if (width * height > mostDots(file, format)) {
                    return new ImageCheck.Refused(ImageCheck.Reason.TOO_MANY_DOTS);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int every = (int) Math.max(1, Math.max(width, height) / (2L * longestSide));
                param.setSourceSubsampling(every, every, 0, 0);
                return new ImageCheck.Safe(redrawn(reader.read(0, param), file, format, longestSide));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Of a JPEG in several passes the reader holds all of it at once, beside its heap. */
    private static long mostDots(byte[] file, ImageFormat format) {
        boolean inPasses = format == ImageFormat.JPEG && JpegPasses.in(file) > 1;
        return inPasses ? ImageFormat.WEBP.mostDots() : format.mostDots();
    }

    private static SafeImage redrawn(BufferedImage image, byte[] file, ImageFormat format, int longestSide)
            throws IOException {
        boolean seeThrough = image.getColorModel().hasAlpha();
        double scale = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        BufferedImage small = Thumbnails.of(image)
                .forceSize(side(image.getWidth(), scale), side(image.getHeight(), scale))
                .imageType(seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        BufferedImage drawn = ExifFilterUtils.getFilterForOrientation(ImageOrientation.of(file, format))
                .apply(small);
        if (seeThrough) {
            return safe(written(drawn, "png"), "image/png", drawn);
        }
        byte[] jpeg = written(drawn, "jpg");
        if (format == ImageFormat.PNG) {
            // A drawing with few colours is smaller, and cleaner, as what it was.
            byte[] png = written(drawn, "png");
            if (png.length <= jpeg.length) {
                return safe(png, "image/png", drawn);
            }
        }
        return safe(jpeg, "image/jpeg", drawn);
    }

    private static int side(int dots, double scale) {
        return Math.max(1, (int) Math.round(dots * scale));
    }

    private static SafeImage safe(byte[] bytes, String mimeType, BufferedImage image) {
        return new SafeImage(bytes, mimeType, image.getWidth(), image.getHeight());
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.Builder<BufferedImage> writing =
                Thumbnails.of(image).scale(1).outputFormat(format);
        (format.equals("jpg") ? writing.outputQuality(QUALITY) : writing).toOutputStream(out);
        return out.toByteArray();
    }
}
