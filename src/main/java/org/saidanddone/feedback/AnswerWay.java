package org.saidanddone.feedback;

/** How the person wants to hear back. */
public enum AnswerWay {
    /** They come back with their receipt. Always possible, whatever else was chosen. */
    RECEIPT,
    /** By e-mail. */
    EMAIL,
    /** By telephone. */
    PHONE,
    /** By letter. */
    LETTER
}
