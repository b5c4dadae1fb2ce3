package org.saidanddone.redaction;

import java.io.Serializable;
import java.util.Locale;

/**
 * Which text is meant: an answer, or one version of what staff wrote down from a recording or photo.
 *
 * @param of what it is
 * @param number its number among those
 */
public record TextId(Of of, long number) implements Serializable {

    /** What a text can be. */
    public enum Of {
        /** The words of an answer. */
        ANSWER,
        /** A version of what staff wrote down. */
        TRANSCRIPT
    }

    /** The answer with this number. */
    public static TextId answer(long number) {
        return new TextId(Of.ANSWER, number);
    }

    /** The version of a transcript with this number. */
    public static TextId transcript(long number) {
        return new TextId(Of.TRANSCRIPT, number);
    }

    /** A name for it, such as {@code answer-12}. */
    public String name() {
        return of.name().toLowerCase(Locale.ROOT) + "-" + number;
    }
}
