package org.saidanddone.feedback;

import java.util.Locale;

/** A way to answer an open question. All are as good as each other, and several can be used for one question. */
public enum Way {
    /** Choosing pictures that say what it is about. */
    PICTURES("pictures-on"),
    /** Writing. */
    WRITE("write"),
    /** Recording one's voice. */
    VOICE("voice-recording"),
    /** Recording a video, also to sign. */
    VIDEO("video"),
    /** Adding a photo. */
    PHOTO("photo"),
    /** A person helps. */
    HELP("person-with-helper");

    private final String picture;

    Way(String picture) {
        this.picture = picture;
    }

    /** The idea that has its picture. */
    public String picture() {
        return picture;
    }

    /** True when staff write down what was given in this way, so that others can read it. */
    public boolean isRecorded() {
        return this == VOICE || this == VIDEO || this == PHOTO;
    }

    /** Where its page stands below the page of the question. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
