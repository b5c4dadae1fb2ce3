package org.saidanddone.easyread.pictures;

import io.micronaut.core.annotation.Introspected;

/** An own picture without its file. */
@Introspected
record OwnPictureLineRow(
        Long id, String concept, String alternative, String maker, String licence, String mimeType, String digest) {

    OwnPicture picture() {
        return new OwnPicture(id, concept, alternative, maker, licence, mimeType, digest);
    }
}
