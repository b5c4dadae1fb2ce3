package org.saidanddone.platform;

/**
 * A picture that this product drew anew from somebody's file: a JPEG, or a PNG where parts are see-through. It stands
 * upright, and holds nothing but its dots: no place, no time, no camera, no words.
 */
public final class SafeImage {

    private final byte[] bytes;
    private final String mimeType;
    private final int width;
    private final int height;

    SafeImage(byte[] bytes, String mimeType, int width, int height) {
        this.bytes = bytes;
        this.mimeType = mimeType;
        this.width = width;
        this.height = height;
    }

    /** The file, as a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@code image/jpeg} or {@code image/png}. */
    public String mimeType() {
        return mimeType;
    }

    /** Its width in dots. */
    public int width() {
        return width;
    }

    /** Its height in dots. */
    public int height() {
        return height;
    }
}
