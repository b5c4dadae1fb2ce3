package org.saidanddone.transcript;

import java.time.Instant;

/**
 * A version of what staff wrote down from a recording or a photo: what is said in it, or what it shows.
 *
 * @param id its number
 * @param attachmentId the recording or photo
 * @param version counts up from 1
 * @param words the words; empty when what was written before was taken back
 * @param written when
 * @param by the name of the colleague who wrote it
 */
public record Transcript(long id, long attachmentId, int version, String words, Instant written, String by) {

    /** The most characters a version may have: ten minutes of fast speech, twice. */
    public static final int LIMIT = 20_000;

    /** True when nothing stands in it. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
