package org.saidanddone.easyread.pictures;

import java.util.Optional;

/**
 * The picture that is shown for an idea now.
 *
 * @param concept the idea
 * @param alternative what the picture says, in a few words
 * @param shipped the picture that came with the product
 * @param own the organisation's own picture, which goes first
 */
public record ShownPicture(String concept, String alternative, Picture shipped, Optional<OwnPicture> own) {

    static ShownPicture of(Picture shipped, Optional<OwnPicture> own) {
        return new ShownPicture(
                shipped.concept(), own.map(OwnPicture::alternative).orElse(shipped.alt()), shipped, own);
    }

    /** Where it is, with its version: another picture has another address. */
    public String address() {
        return own.map(picture -> "pictures/" + concept + picture.ending() + "?v=" + picture.id())
                .orElseGet(this::shippedAddress);
    }

    /** Where the shipped picture is, also while an own one is shown. */
    public String shippedAddress() {
        return "pictures/" + concept + ".svg?v=" + shipped.version();
    }
}
