package org.saidanddone.redaction;

import org.saidanddone.feedback.attachment.AttachmentKind;

/** Where words come from. */
public enum WordsFrom {
    /** The person wrote them. */
    PERSON,
    /** Staff wrote down what is said in a voice recording. */
    VOICE,
    /** Staff wrote down what is said or signed in a video. */
    VIDEO,
    /** Staff wrote down what a photo shows. */
    PHOTO;

    public static WordsFrom of(AttachmentKind kind) {
        return switch (kind) {
            case VOICE -> VOICE;
            case VIDEO -> VIDEO;
            case PHOTO -> PHOTO;
        };
    }
}
