package org.saidanddone.easyread.pictures;

import java.nio.charset.StandardCharsets;

/**
 * A picture for one idea, as it came with the product.
 *
 * @param concept the idea, for example {@code hospital}
 * @param alt what the picture says, in a few words
 * @param svg the picture itself
 */
public record Picture(String concept, String alt, String svg) {

    private static final int VERSION = 10;

    /** A short text that is another one for another picture. */
    public String version() {
        return "s" + OwnPictures.digest(svg.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION);
    }
}
