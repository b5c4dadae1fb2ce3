package org.saidanddone.feedback.attachment;

import java.util.regex.Pattern;

/** A piece of a recording or a photo, as it comes in. */
public final class Piece {

    /** The most bytes a piece may have. */
    public static final int LIMIT = 512 * 1024;

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private final String key;
    private final String question;
    private final AttachmentKind kind;
    private final int place;
    private final int seconds;
    private final byte[] content;

    /**
     * A piece.
     *
     * @param key a random name that the sender's browser gave the recording; the same for each of its pieces
     * @param question the code of the question it answers
     * @param kind what it is
     * @param place counts the pieces of the recording from 0
     * @param seconds how long the recording is up to the end of this piece
     * @param content its bytes
     * @throws IllegalArgumentException for a key of another form, a place or time below 0, no bytes, or too many
     */
    public Piece(String key, String question, AttachmentKind kind, int place, int seconds, byte[] content) {
        if (!KEY.matcher(key).matches() || place < 0 || seconds < 0) {
            throw new IllegalArgumentException("not a piece");
        }
        if (content.length == 0 || content.length > LIMIT) {
            throw new IllegalArgumentException("an empty piece, or too big a one");
        }
        this.key = key;
        this.question = question;
        this.kind = kind;
        this.place = place;
        this.seconds = seconds;
        this.content = content.clone();
    }

    String key() {
        return key;
    }

    String question() {
        return question;
    }

    AttachmentKind kind() {
        return kind;
    }

    int place() {
        return place;
    }

    int seconds() {
        return seconds;
    }

    int length() {
        return content.length;
    }

    byte[] content() {
        return content.clone();
    }
}
