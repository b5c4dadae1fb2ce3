package org.saidanddone.feedback.attachment;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.ImageCheck;

/**
 * Recordings and photos of feedback that is being given. A piece is on disk when the method that takes it returns. The
 * same piece sent again changes nothing; a piece before which one is missing is not taken. Whoever has the draft may
 * see, add and remove; nobody else comes in here.
 */
@Singleton
@Guarded
public class Attachments {

    /** A recorder needs a moment to stop: so much longer than {@link AttachmentKind#LONGEST} is still taken. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final AttachmentRepository rows;
    private final Pieces pieces;
    private final Drafts drafts;
    private final ContentCheck contentCheck;
    private final Photos photos;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final RecordingRoom room;

    Attachments(
            AttachmentRepository rows,
            Pieces pieces,
            Drafts drafts,
            ContentCheck contentCheck,
            Photos photos,
            TransactionOperations<Connection> transactions,
            Clock clock,
            RecordingRoom room) {
        this.rows = rows;
        this.pieces = pieces;
        this.drafts = drafts;
        this.contentCheck = contentCheck;
        this.photos = photos;
        this.transactions = transactions;
        this.clock = clock;
        this.room = room;
    }

    /**
     * Takes a piece. The first one begins the recording or photo.
     *
     * @throws IllegalArgumentException when the question is not asked, or is not one that takes words
     */
    @Anyone
    @Transactional
    public Taken take(OpenDraft open, Piece piece) {
        Draft draft = held(open).orElse(null);
        if (draft == null) {
            return new Taken.Gone();
        }
        Question question = draft.questions().question(piece.question());
        if (!question.isOpen()) {
            throw new IllegalArgumentException("this question takes no attachment");
        }
        String number = open.number().digits();
        Optional<AttachmentRow> begun = rows.find(number, piece.key());
        int wanted = begun.map(AttachmentRow::pieces).orElse(0);
        if (piece.place() < wanted) {
            return new Taken.Kept(wanted);
        }
        if (piece.place() > wanted) {
            return new Taken.Gap(wanted);
        }
        return begun.isPresent() ? goOn(begun.get(), piece) : begin(number, piece);
    }

    private Taken begin(String number, Piece piece) {
        if (piece.kind() == AttachmentKind.PHOTO) {
            rows.removeUnfinishedPhotos(number);
        }
        List<AttachmentRow> others = others(number, piece.question(), piece.kind());
        if (others.size() >= piece.kind().most()) {
            return new Taken.Refused(Taken.Why.TOO_MANY);
        }
        // A photo is looked at when it is whole: then it is drawn anew, and that is the stricter check.
        Optional<MediaType> type = piece.kind() == AttachmentKind.PHOTO
                ? Optional.of(MediaType.JPEG)
                : contentCheck.of(piece.kind(), piece.content());
        if (type.isEmpty()) {
            return new Taken.Refused(Taken.Why.NOT_THIS_KIND);
        }
        Optional<Taken.Why> tooMuch = tooMuch(others, 0, piece);
        if (tooMuch.isPresent()) {
            return new Taken.Refused(tooMuch.get());
        }
        if (!room.isLeft()) {
            return new Taken.Refused(Taken.Why.NO_ROOM);
        }
        int part = others.stream().mapToInt(AttachmentRow::part).max().orElse(0) + 1;
        AttachmentRow row = rows.save(new AttachmentRow(
                null,
                number,
                piece.question(),
                piece.kind().name(),
                part,
                piece.key(),
                AttachmentRow.ARRIVING,
                type.get().name(),
                0,
                0,
                0,
                clock.instant(),
                clock.instant(),
                0));
        return keep(row, piece);
    }

    private Taken goOn(AttachmentRow row, Piece piece) {
        if (row.whole()) {
            return new Taken.Refused(Taken.Why.ALREADY_WHOLE);
        }
        if (!row.question().equals(piece.question()) || row.attachmentKind() != piece.kind()) {
            throw new IllegalArgumentException("a piece of another recording");
        }
        List<AttachmentRow> others = others(row.caseNumber(), row.question(), row.attachmentKind()).stream()
                .filter(other -> !other.browserKey().equals(row.browserKey()))
                .toList();
        Optional<Taken.Why> tooMuch = tooMuch(others, row.size(), piece);
        if (tooMuch.isPresent()) {
            return new Taken.Refused(tooMuch.get());
        }
        return room.hasDisk() ? keep(row, piece) : new Taken.Refused(Taken.Why.NO_ROOM);
    }

    private Taken keep(AttachmentRow row, Piece piece) {
        pieces.add(row.number(), piece.place(), piece.content());
        return new Taken.Kept(rows.update(row.with(piece.length(), piece.seconds(), clock.instant()))
                .pieces());
    }

    private static Optional<Taken.Why> tooMuch(List<AttachmentRow> others, long sizeBefore, Piece piece) {
        boolean together = piece.kind().isRecording();
        long bytes = sizeBefore
                + piece.length()
                + (together ? others.stream().mapToLong(AttachmentRow::size).sum() : 0);
        if (bytes > piece.kind().mostBytes()) {
            return Optional.of(Taken.Why.TOO_BIG);
        }
        long seconds = piece.seconds()
                + others.stream().mapToLong(AttachmentRow::seconds).sum();
        return together && seconds > AttachmentKind.LONGEST.plus(GRACE).toSeconds()
                ? Optional.of(Taken.Why.TOO_LONG)
                : Optional.empty();
    }

    private List<AttachmentRow> others(String number, String question, AttachmentKind kind) {
        return rows.of(number).stream()
                .filter(row -> row.question().equals(question) && row.attachmentKind() == kind)
                .toList();
    }

    /**
     * Says that every piece was sent; the answer names what is on disk. A photo is drawn anew now; what was sent of it is gone afterwards.
     *
     * @param key the name that its pieces had
     * @param count how many pieces there are
     * @param seconds how long the whole recording is, 0 where the browser cannot say
     */
    @Anyone
    public Taken finish(OpenDraft open, String key, int count, int seconds) {
        return switch (transactions.executeWrite(status -> arrived(open, key, count, seconds))) {
            case Arrived.Answered answered -> answered.taken();
            case Arrived.Photo photo -> {
                // Outside of any transaction: it takes long.
                ImageCheck drawn = photos.drawnAnew(photo.row());
                yield transactions.executeWrite(status -> photo(open, photo.row(), count, drawn));
            }
        };
    }

    /** What is to be done once all pieces of something are said to have been sent. */
    private sealed interface Arrived {
        record Answered(Taken taken) implements Arrived {}

        record Photo(AttachmentRow row) implements Arrived {}
    }

    private Arrived arrived(OpenDraft open, String key, int count, int seconds) {
        if (held(open).isEmpty()) {
            return new Arrived.Answered(new Taken.Gone());
        }
        if (count == 0) {
            return new Arrived.Answered(new Taken.Refused(Taken.Why.EMPTY));
        }
        AttachmentRow row = rows.find(open.number().digits(), key).orElse(null);
        if (row == null || (!row.whole() && row.pieces() < count)) {
            return new Arrived.Answered(new Taken.Gap(row == null ? 0 : row.pieces()));
        }
        boolean photo = row.attachmentKind() == AttachmentKind.PHOTO;
        if (row.whole()) {
            // How much was sent of a photo nobody knows any more: it was drawn anew.
            return new Arrived.Answered(photo ? new Taken.Kept(count) : new Taken.Whole(row.pieces(), row.size()));
        }
        if (photo) {
            return new Arrived.Photo(row);
        }
        rows.update(row.whole(Math.min(seconds, (int) AttachmentKind.LONGEST.toSeconds()), clock.instant()));
        return new Arrived.Answered(new Taken.Whole(row.pieces(), row.size()));
    }

    /** Puts what was drawn in the place of what was sent, where that is still what was looked at. */
    private Taken photo(OpenDraft open, AttachmentRow looked, int count, ImageCheck drawn) {
        if (held(open).isEmpty()) {
            return new Taken.Gone();
        }
        AttachmentRow now =
                rows.find(open.number().digits(), looked.browserKey()).orElse(null);
        if (now == null) {
            return new Taken.Gap(0);
        }
        if (now.whole() || now.pieces() != looked.pieces()) {
            return new Taken.Kept(count);
        }
        return photos.keep(now, drawn)
                .<Taken>map(Taken.Refused::new)
                .orElseGet(() -> new Taken.Whole(now.pieces(), now.size()));
    }

    /** Removes what came of a file that changed or went away while it was sent; what is whole already stays. */
    @Anyone
    @Transactional
    public void removeUnfinished(OpenDraft open, String key) {
        if (held(open).isPresent()) {
            rows.find(open.number().digits(), key).filter(row -> !row.whole()).ifPresent(rows::delete);
        }
    }

    /** Everything that counts for the draft, by question and part: also a recording that was cut off. */
    @Anyone
    @Transactional
    public List<Attachment> of(OpenDraft open) {
        return rows.of(open.number().digits()).stream()
                .filter(AttachmentRow::counts)
                .map(AttachmentRow::attachment)
                .toList();
    }

    /** What counts for one question of the draft. */
    @Anyone
    @Transactional
    public List<Attachment> of(OpenDraft open, String question) {
        return of(open).stream()
                .filter(attachment -> attachment.question().equals(question))
                .toList();
    }

    /** Removes every part of a recording, or every photo, of a question. */
    @Anyone
    @Transactional
    public void removeAll(OpenDraft open, String question, AttachmentKind kind) {
        if (held(open).isPresent()) {
            rows.removeAll(open.number().digits(), question, kind.name());
        }
    }

    /** Removes one; nothing happens when it is not there any more. */
    @Anyone
    @Transactional
    public void remove(OpenDraft open, long attachmentId) {
        if (held(open).isPresent()) {
            row(open, attachmentId).ifPresent(rows::delete);
        }
    }

    /**
     * Writes the bytes of one, for the one who gave it.
     *
     * @return false, and nothing is written, when the draft has no such attachment
     */
    @Anyone
    public boolean write(OpenDraft open, long attachmentId, OutputStream out) throws IOException {
        Optional<AttachmentRow> row = drafts.find(open).flatMap(draft -> row(open, attachmentId));
        if (row.isEmpty()) {
            return false;
        }
        pieces.write(row.get().number(), row.get().pieces(), out);
        return true;
    }

    private Optional<AttachmentRow> row(OpenDraft open, long attachmentId) {
        return rows.findById(attachmentId)
                .filter(row -> row.caseNumber().equals(open.number().digits()) && row.counts());
    }

    /** The draft, held for this transaction: nothing is sent, and no other piece comes in, meanwhile. */
    private Optional<Draft> held(OpenDraft open) {
        return drafts.touch(open) ? drafts.find(open) : Optional.empty();
    }
}
