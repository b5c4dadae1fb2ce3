package org.saidanddone.feedback.attachment;

import java.time.Duration;

/** The ways to answer with something else than words, and how much of each one answer may hold. */
public enum AttachmentKind {
    /** A recorded voice. */
    VOICE(20, 100_000_000),
    /** A recorded video, for example in British Sign Language. */
    VIDEO(20, 100_000_000),
    /** A photo of a drawing or of a place. */
    PHOTO(3, 20_000_000);

    /** How long all parts of a recording may be together. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private final int most;
    private final long mostBytes;

    AttachmentKind(int most, long mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** How many one answer may have: photos, or parts of one recording. */
    public int most() {
        return most;
    }

    /** The most bytes: of all parts of a recording together, or of one photo. */
    public long mostBytes() {
        return mostBytes;
    }

    /** True for a voice and a video: what has arrived of it counts, also when it was cut off. */
    public boolean isRecording() {
        return this != PHOTO;
    }
}
