package org.saidanddone.feedback.attachment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("attachment")
record AttachmentRow(
        @Id @GeneratedValue @Nullable Long id,
        String caseNumber,
        String question,
        String kind,
        int part,
        String browserKey,
        String state,
        String mediaType,
        int pieces,
        long size,
        int seconds,
        Instant made,
        Instant changed,
        @Version int version) {

    /** Pieces are still to come, or never will. */
    static final String ARRIVING = "ARRIVING";

    /** All of it is here. */
    static final String WHOLE = "WHOLE";

    long number() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }

    boolean whole() {
        return state.equals(WHOLE);
    }

    AttachmentKind attachmentKind() {
        return AttachmentKind.valueOf(kind);
    }

    /** A recording counts with what has arrived, a photo only when it is whole and drawn anew. */
    boolean counts() {
        return whole() || (attachmentKind().isRecording() && pieces > 0);
    }

    AttachmentRow with(int addedBytes, int secondsNow, Instant now) {
        return new AttachmentRow(
                id,
                caseNumber,
                question,
                kind,
                part,
                browserKey,
                state,
                mediaType,
                pieces + 1,
                size + addedBytes,
                Math.max(seconds, secondsNow),
                made,
                now,
                version);
    }

    AttachmentRow whole(int secondsNow, Instant now) {
        return kept(MediaType.valueOf(mediaType), pieces, size, Math.max(seconds, secondsNow), now);
    }

    AttachmentRow photo(MediaType type, int piecesNow, long sizeNow, Instant now) {
        return kept(type, piecesNow, sizeNow, 0, now);
    }

    private AttachmentRow kept(MediaType type, int piecesNow, long sizeNow, int secondsNow, Instant now) {
        return new AttachmentRow(
                id,
                caseNumber,
                question,
                kind,
                part,
                browserKey,
                WHOLE,
                type.name(),
                piecesNow,
                sizeNow,
                secondsNow,
                made,
                now,
                version);
    }

    Attachment attachment() {
        return new Attachment(
                number(), question, attachmentKind(), part, whole(), MediaType.valueOf(mediaType), size, seconds);
    }
}
