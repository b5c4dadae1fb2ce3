package org.saidanddone.easyread.ui;

/** A way to a staff screen, in the menu of {@link StaffLayout}. Each is a bean; a feature adds its own. */
public interface StaffMenuEntry {

    /** The path of the screen. */
    String path();

    /** The key of its words in the language file. */
    String key();

    /** The key of the sentence that says, on the first page after signing in, what the screen is for. */
    default String about() {
        return key() + ".about";
    }

    /** True when whoever asks now may open the screen. */
    boolean visible();

    /** Where it stands in the menu: small numbers first. */
    int order();
}
