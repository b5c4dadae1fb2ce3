package org.saidanddone.picturelibrary;

import org.saidanddone.platform.ImageCheck;

/** What can be wrong with a picture for an idea, or with what is said of it, in the order of the page. */
public enum Fault {
    /** There is no file, and no own picture yet. */
    NO_FILE,
    /** The file is longer than {@link PictureLibrary#MOST_BYTES}. */
    LARGE_FILE,
    /** The file holds no JPEG, PNG or WebP. */
    NOT_A_PICTURE,
    /** The file is a picture as iPhones keep it. */
    IPHONE,
    /** The file is an SVG. */
    DRAWING,
    /** The file cannot be read. */
    BROKEN,
    /** The picture has too many dots. */
    TOO_MANY_DOTS,
    /** It is not said what the picture says. */
    NO_ALTERNATIVE,
    /** What the picture says takes too many letters. */
    LONG_ALTERNATIVE,
    /** It is not said who made it. */
    NO_MAKER,
    /** Who made it takes too many letters. */
    LONG_MAKER,
    /** It is not said what allows its use. */
    NO_LICENCE,
    /** What allows its use takes too many letters. */
    LONG_LICENCE;

    static Fault of(ImageCheck.Reason reason) {
        return switch (reason) {
            case NOT_A_PICTURE -> NOT_A_PICTURE;
            case IPHONE -> IPHONE;
            case DRAWING -> DRAWING;
            case BROKEN -> BROKEN;
            case TOO_MANY_DOTS -> TOO_MANY_DOTS;
        };
    }
}
