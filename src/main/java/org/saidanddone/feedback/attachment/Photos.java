package org.saidanddone.feedback.attachment;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.saidanddone.platform.ImageCheck;
import org.saidanddone.platform.SafeImage;
import org.saidanddone.platform.SafeImages;

/** Draws a photo anew when all its pieces are here: what a camera writes beside the picture, such as the place, goes. */
@Singleton
class Photos {

    /** Enough to read a page of handwriting on. */
    private static final int LONGEST_SIDE = 2_000;

    private final AttachmentRepository rows;
    private final Pieces pieces;
    private final SafeImages safeImages;
    private final Clock clock;

    Photos(AttachmentRepository rows, Pieces pieces, SafeImages safeImages, Clock clock) {
        this.rows = rows;
        this.pieces = pieces;
        this.safeImages = safeImages;
        this.clock = clock;
    }

    /** The photo drawn anew, or why that cannot be. Takes long; {@link org.saidanddone.platform.VeryBusy} where many wait. */
    ImageCheck drawnAnew(AttachmentRow row) {
        return safeImages.read(sent(row), LONGEST_SIDE);
    }

    /** Puts the new picture in the place of what was sent; where that cannot be, removes it all and says why. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Optional<Taken.Why> keep(AttachmentRow row, ImageCheck drawn) {
        return switch (drawn) {
            case ImageCheck.Safe safe -> {
                keep(row, safe.image());
                yield Optional.empty();
            }
            case ImageCheck.Refused refused -> {
                rows.delete(row);
                yield Optional.of(
                        switch (refused.reason()) {
                            case TOO_MANY_DOTS -> Taken.Why.TOO_BIG;
                            case IPHONE -> Taken.Why.IPHONE_PICTURE;
                            case NOT_A_PICTURE, DRAWING, BROKEN -> Taken.Why.NOT_THIS_KIND;
                        });
            }
        };
    }

    private byte[] sent(AttachmentRow row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) row.size());
        try {
            pieces.write(row.number(), row.pieces(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void keep(AttachmentRow row, SafeImage image) {
        byte[] bytes = image.bytes();
        pieces.removeAll(row.number());
        int count = 0;
        for (int from = 0; from < bytes.length; from += Piece.LIMIT) {
            pieces.add(
                    row.number(), count, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Piece.LIMIT)));
            count++;
        }
        MediaType type = image.mimeType().equals("image/png") ? MediaType.PNG : MediaType.JPEG;
        rows.update(row.photo(type, count, bytes.length, clock.instant()));
    }
}
