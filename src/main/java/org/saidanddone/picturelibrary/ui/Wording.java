package org.saidanddone.picturelibrary.ui;

import org.saidanddone.easyread.pictures.ShownPicture;

/** Words about ideas and files. */
final class Wording {

    private static final int MB = 1024 * 1024;

    private Wording() {}

    /** The idea as people say it: "care plan" for care-plan. */
    static String name(ShownPicture picture) {
        return name(picture.concept());
    }

    static String name(String concept) {
        return concept.replace('-', ' ');
    }

    static int megabytes(int bytes) {
        return bytes / MB;
    }
}
