package org.saidanddone.feedback.attachment;

import java.util.Locale;

/**
 * A part of a recording, or a photo, as it is kept.
 *
 * @param id its number
 * @param question the code of the question it answers
 * @param kind what it is
 * @param part which part of the recording, or which photo, counted from 1
 * @param whole false when it was cut off, for example because the page was closed
 * @param type what its content is
 * @param size how many bytes
 * @param seconds how long it is, as the browser said; 0 for a photo and where it could not say
 */
public record Attachment(
        long id,
        String question,
        AttachmentKind kind,
        int part,
        boolean whole,
        MediaType type,
        long size,
        int seconds) {

    /** How a browser is told to play or show it. */
    public String mediaType() {
        return type.typeFor(kind);
    }

    /**
     * A name for the file that says nothing about the person: the case, the question, the part.
     *
     * @param caseNumber the digits of the case number
     */
    public String fileName(String caseNumber) {
        return caseNumber + "-" + question + "-" + kind.name().toLowerCase(Locale.ROOT) + "-" + part + "."
                + type.extension();
    }
}
