package org.saidanddone.platform;

/** What became of a picture from outside. */
public sealed interface ImageCheck {

    /** It was drawn anew and may be kept and shown. */
    record Safe(SafeImage image) implements ImageCheck {}

    /** It was not taken. */
    record Refused(Reason reason) implements ImageCheck {}

    /** Why a picture was not taken. */
    enum Reason {
        /** The file holds no JPEG, PNG or WebP, whatever its name says. */
        NOT_A_PICTURE,
        /** The file is a picture as iPhones keep it (HEIC), whatever its name says. */
        IPHONE,
        /** The file is a drawing (SVG): such a file can carry programs. */
        DRAWING,
        /** The file starts like a picture but cannot be read. */
        BROKEN,
        /** The picture has more dots than {@link SafeImages#MOST_DOTS}, or would cost too much work to open. */
        TOO_MANY_DOTS
    }
}
