package org.saidanddone.feedback;

import java.util.List;

/** How something is that has a picture, as the person says. */
public enum Rated {
    /** It is good. */
    GOOD("good"),
    /** Neither good nor bad. */
    BETWEEN("ok"),
    /** It is bad. */
    BAD("bad");

    private final String picture;

    Rated(String picture) {
        this.picture = picture;
    }

    /** The idea that has its picture. */
    public String picture() {
        return picture;
    }

    /** The key of its words. */
    public String key() {
        return "rated." + name();
    }

    /** In the order in which they are offered: from the end that is asked for first. */
    public static List<Rated> from(boolean badFirst) {
        return badFirst ? List.of(BAD, BETWEEN, GOOD) : List.of(GOOD, BETWEEN, BAD);
    }
}
