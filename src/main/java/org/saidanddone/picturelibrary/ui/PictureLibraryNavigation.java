package org.saidanddone.picturelibrary.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the screens of the picture library. */
public final class PictureLibraryNavigation {

    static final String LIST = "work/pictures";
    static final String PACK = "work/picture-pack";
    static final String CONCEPT = "concept";

    /** Who made the pictures: the page for everybody. */
    public static final String THANKS = "pictures-thanks";

    private PictureLibraryNavigation() {}

    static String concept(String concept) {
        return LIST + "/" + concept;
    }

    static String list(String find, boolean ownOnly, String after) {
        return LIST + "?find=" + URLEncoder.encode(find, StandardCharsets.UTF_8) + (ownOnly ? "&own=yes" : "")
                + (after.isEmpty() ? "" : "&after=" + after);
    }
}
